import './today-note.css';
import { useEffect } from 'preact/hooks';
import * as words from '../../content/words/writing';
import type { Behaviour } from '../../domain/deck/deck';
import { findBehaviour } from '../../domain/deck/deck-lookup';
import { fill } from '../../domain/language/sentence';
import { isSettled } from '../../domain/records/draft';
import { isBlank } from '../../domain/records/text-record';
import type { Writing } from '../../domain/settings';
import { isTyping } from '../controls/typing';
import { useCards } from '../deck/use-deck';
import { Hidden } from '../page/personal';
import { ProblemLater } from '../page/problem-later';
import { NoteField } from '../writing/note-field';
import type { FieldDraft } from '../writing/use-draft';

interface Props {
  draft: FieldDraft<'notes'>;
  behaviour: Behaviour;
  writing: Writing;
  sharing: boolean | undefined;
}

/**
 * Where one writes under today's behaviour, or what stands there while one may not. A field whose words are still on
 * their way stays until they are stored.
 */
export function TodayNote({ draft, behaviour, writing, sharing }: Props) {
  if (sharing) return <Hidden />;
  if (writing === 'aan' || !isSettled(draft.state)) return <Field draft={draft} behaviour={behaviour} />;
  return draft.record && <ProblemLater kind="closed" />;
}

/**
 * The field under today's behaviour. When the behaviour changes while someone is typing (midnight passes),
 * the words stay in the field and stay with their own behaviour until the field is left.
 */
function Field({ draft, behaviour }: Pick<Props, 'draft' | 'behaviour'>) {
  const { record: note, state, restart } = draft;
  const deck = useCards();
  const isOfOther = note && note.behaviour !== behaviour.id;
  // Not found if another deck was chosen meanwhile.
  const own = isOfOther ? findBehaviour(deck, note.behaviour) : undefined;

  // Words that are not on disk yet stay where they are.
  const mayGo = isOfOther && isSettled(state);
  useEffect(() => {
    if (mayGo && !isTyping()) restart();
  }, [mayGo, restart]);

  return (
    <>
      <NoteField
        draft={draft}
        label={words.field.ask}
        fullLabel={fill(words.field.labelOn, {
          behaviour: (own?.behaviour ?? behaviour).text,
        })}
        onLeave={() => {
          if (mayGo || isBlank(draft.text)) restart();
        }}
      />
      {own && (
        <p class="belongs-to" role="status">
          {fill(words.field.belongsTo, { behaviour: own.behaviour.text })}
        </p>
      )}
    </>
  );
}
