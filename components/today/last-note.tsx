import './last-note.css';
import * as words from '../../content/words/today';
import { capital, dayInWords } from '../../domain/language/dates';
import { fill } from '../../domain/language/sentence';
import { lastNotesOn } from '../../storage/notes/notes';
import { Problem } from '../page/problem';
import { useNotes } from '../page/use-notes';

interface Props {
  /** Id of today's behaviour. */
  behaviour: string;
  /** Id of the note that is in the field now: it is not "last time". */
  writing: string | undefined;
  now: Date;
  /** Set while the field says itself what is wrong: one sentence is enough. */
  quiet: boolean;
}

/** What you wrote on this behaviour the last time; or why that cannot be read. */
export function LastNote({ behaviour, writing, now, quiet }: Props) {
  const { value, problem } = useNotes(
    () => lastNotesOn(behaviour, 2),
    (change) => change.about === behaviour,
    behaviour,
  );
  const note = value?.find(({ id }) => id !== writing);
  return (
    <div class="last-note">
      {problem && !quiet && <Problem kind={problem} />}
      {note && (
        <p class="last-note__text">
          {fill(words.today.wrote, { when: capital(dayInWords(note.created, now)), text: note.text.trim() })}
        </p>
      )}
    </div>
  );
}
