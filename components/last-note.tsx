import './last-note.css';
import { words } from '../content/words';
import { capital, dayInWords } from '../domain/dates';
import { fill } from '../domain/sentence';
import { lastNotesOn } from '../storage/notes';
import { Problem } from './problem';
import { useNotes } from './use-notes';

interface Props {
  /** Id of today's behaviour. */
  behaviour: string;
  /** Id of the note that is in the field now: it is not "last time". */
  writing: string | undefined;
  now: Date;
}

/** What you wrote on this behaviour the last time; or why that cannot be read. */
export function LastNote({ behaviour, writing, now }: Props) {
  const { value, problem } = useNotes(
    () => lastNotesOn(behaviour, 2),
    (change) => change.behaviour === behaviour,
    behaviour,
  );
  const note = value?.find(({ id }) => id !== writing);
  return (
    <div class="last-note">
      {problem && <Problem kind={problem} />}
      {note && (
        <p class="last-note__text">
          {fill(words.today.wrote, { when: capital(dayInWords(note.created, now)), text: note.text.trim() })}
        </p>
      )}
    </div>
  );
}
