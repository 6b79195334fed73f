import './last-note.css';
import { capital, onDayInWords } from '../../content/dates';
import * as words from '../../content/words/today';
import { fill } from '../../domain/language/sentence';
import { lastNotesOn } from '../../storage/notes/notes';
import { Problem } from '../page/problem';
import { useRecords } from '../page/use-records';
import type { FieldDraft } from '../writing/use-draft';

interface Props {
  /** Id of today's behaviour. */
  behaviour: string;
  /** What is in the field now. */
  draft: FieldDraft<'notes'>;
  now: Date;
}

/** What you wrote on this behaviour the last time; or why that cannot be read. */
export function LastNote({ behaviour, draft, now }: Props) {
  const { value, problem } = useRecords(
    'notes',
    () => lastNotesOn(behaviour, 2),
    (change) => change.about === behaviour,
    behaviour,
  );
  // The note that is in the field now is not "last time".
  const note = value?.find(({ id }) => id !== draft.record?.id);
  // While the field itself says what is wrong, one sentence is enough.
  const says = problem && draft.state.is !== 'failed';
  return (
    <div class="last-note">
      {says && <Problem kind={problem} />}
      {note && (
        <p class="last-note__text">
          {fill(words.today.wrote, {
            when: capital(onDayInWords(note.created, now)),
            text: note.text.trim(),
          })}
        </p>
      )}
    </div>
  );
}
