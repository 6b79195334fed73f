import { useState } from 'preact/hooks';
import { placeOf, type TextPlace } from '../../domain/conversation/place';
import type { ConversationText } from '../../domain/conversation/plan';
import { useDraft } from '../writing/use-draft';
import { TextField } from './text-field';

interface Props {
  place: TextPlace;
  /** All that is stored of the conversation. */
  stored: ConversationText[];
  label: preact.ComponentChildren;
  hint?: string | undefined;
  /** What a second text at this place is called: two windows may each have begun one. */
  another: string;
}

/** The field at a place of a conversation, and one for each further text that is there. */
export function PlaceField({ place, stored, label, hint, another }: Props) {
  const { draft, others } = usePlace(place, stored);
  return (
    <>
      <TextField draft={draft} label={label} hint={hint} />
      {others.map((text) => (
        <StoredField key={text.id} text={text} label={another} />
      ))}
    </>
  );
}

function StoredField({ text, label }: { text: ConversationText; label: string }) {
  return <TextField draft={useDraft('conversationTexts', { place: text.place }, text)} label={label} />;
}

/**
 * What is typed at a place. The field that someone types in stays, also when another text comes there.
 * @returns `others`: further texts at that place
 */
export function usePlace(place: TextPlace, stored: ConversationText[]) {
  const here = stored.filter((text) => text.place === placeOf(place));
  const [first] = useState(here[0]?.id);
  const draft = useDraft(
    'conversationTexts',
    { place: placeOf(place) },
    here.find(({ id }) => id === first),
  );
  return { draft, others: here.filter(({ id }) => id !== draft.record?.id) };
}
