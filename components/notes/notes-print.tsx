import './notes-print.css';
import { clockTime, fullDate } from '../../content/dates';
import { valuesInWords } from '../../content/values';
import * as words from '../../content/words/notes';
import { findBehaviour } from '../../domain/deck/deck-lookup';
import { counted, fill } from '../../domain/language/sentence';
import { byDay, isSameDay, type Note } from '../../domain/notes/note';
import { allNotes } from '../../storage/notes/notes';
import { Button } from '../controls/button';
import { useDeck } from '../deck/use-deck';
import { Problem } from '../page/problem';
import { useRecords } from '../page/use-records';

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
      {notes &&
        byDay(notes).map(({ day, notes }) => (
          <section key={day} class="notes-print__day">
            <h3>{fullDate(day)}</h3>
            {notes.map((note) => (
              <PrintedNote key={note.id} note={note} />
            ))}
          </section>
        ))}
    </div>
  );
}

function PrintedNote({ note: { id, behaviour, text, created, updated } }: { note: Note }) {
  const found = findBehaviour(useDeck(), behaviour);
  const changed = fill(words.notesPrint.changed, { date: fullDate(updated), time: clockTime(updated) });
  return (
    <article class="printed-note" data-note={id}>
      <p class="printed-note__behaviour">{found?.behaviour.text ?? words.notes.unknownBehaviour}</p>
      <p class="printed-note__about">
        {found && `${found.card.title} (${valuesInWords(found.card)}) · `}
        {clockTime(created)}
        {!isSameDay(created, updated) && ` · ${changed}`}
      </p>
      <p class="printed-note__text">{text}</p>
    </article>
  );
}
