import './notes-print.css';
import { fullDate } from '../../content/dates';
import * as words from '../../content/words/notes';
import { counted, fill } from '../../domain/language/sentence';
import { allNotes } from '../../storage/notes/notes';
import { Button } from '../controls/button';
import { Problem } from '../page/problem';
import { useRecords } from '../page/use-records';
import { NotesByDay } from './printed-note';

/** All notes, plain, newest first under the day they were begun: as they come on paper. */
export function NotesPrint() {
  const { value: notes, problem } = useRecords('notes', allNotes, () => true, 'print');
  const text = words.notesPrint;
  return (
    <div class="notes-print">
      <h2 class="notes-print__title">{text.title}</h2>
      {problem && <Problem kind={problem} />}
      {notes && (
        <p>
          {fill(text.intro, { count: counted(words.note.count, notes.length), date: fullDate(new Date()) })}
        </p>
      )}
      <div class="buttons notes-print__button">
        <Button look="primary" onClick={() => print()}>
          {text.print}
        </Button>
      </div>
      {notes && <NotesByDay notes={notes} />}
    </div>
  );
}
