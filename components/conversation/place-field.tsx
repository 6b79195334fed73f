import { useEffect, useRef, useState } from 'preact/hooks';
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
  const own = useRef<HTMLDivElement>(null);
  // Another window wrote here first: its text is what the field holds now, unless someone is in the field already.
  const isTaken = !draft.record && others.length > 0 && !own.current?.contains(document.activeElement);
  return (
    <>
      {!isTaken && (
        <div ref={own}>
          <TextField draft={draft} label={label} hint={hint} />
        </div>
      )}
      {others.map((text, index) =>
        isTaken && index === 0 ? (
          <StoredField key={text.id} text={text} label={label} hint={hint} />
        ) : (
          <StoredField key={text.id} text={text} label={another} />
        ),
      )}
    </>
  );
}

function StoredField({ text, ...named }: Pick<Props, 'label' | 'hint'> & { text: ConversationText }) {
  return <TextField draft={useDraft('conversationTexts', { place: text.place }, text)} {...named} />;
}

/**
 * What is typed at a place. The field that someone types in stays, also when another text comes there, or when its own
 * is removed: then it is a new one.
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
  const { record, state, restart } = draft;
  const isStored = here.some(({ id }) => id === first);
  useEffect(() => {
    // Removed in another window: nothing takes this field away, and it may not show what is not there.
    if (first !== undefined && record?.id === first && !isStored && state.is === 'idle') restart();
  }, [first, record, isStored, state, restart]);
  const remove = async () => {
    const removed = await draft.remove();
    restart();
    return removed;
  };
  return { draft: { ...draft, remove }, others: here.filter(({ id }) => id !== draft.record?.id) };
}
