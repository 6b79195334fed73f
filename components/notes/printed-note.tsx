import './printed-note.css';
import { clockTime, fullDate } from '../../content/dates';
import { unknownBehaviour } from '../../content/unknown-behaviour';
import { valuesInWords } from '../../content/values';
import * as words from '../../content/words/notes';
import { findBehaviour } from '../../domain/deck/deck-lookup';
import { withPlainLines } from '../../domain/language/line-ends';
import { fill } from '../../domain/language/sentence';
import { byDay, isSameDay, type Note } from '../../domain/notes/note';
import { useKnownCards } from '../deck/use-known-cards';

/** Notes as they come on paper, newest first under the day they were begun. */
export function NotesByDay({ notes }: { notes: readonly Note[] }) {
  return byDay(notes).map(({ day, notes }) => (
    <section key={day} class="printed-day">
      <h3 class="printed-day__date">{fullDate(day)}</h3>
      {notes.map((note) => (
        <PrintedNote key={note.id} note={note} />
      ))}
    </section>
  ));
}

/** One note as it comes on paper: its behaviour, its card and time, its words. */
export function PrintedNote({ note: { id, behaviour, text, created, updated } }: { note: Note }) {
  const known = useKnownCards();
  const found = findBehaviour(known, behaviour);
  const changed = fill(words.notesPrint.changed, { date: fullDate(updated), time: clockTime(updated) });
  return (
    <article class="printed-note" data-note={id}>
      <p class="printed-note__behaviour">{found?.behaviour.text ?? unknownBehaviour(behaviour, known)}</p>
      <p class="printed-note__about">
        {found && `${found.card.title} (${valuesInWords(found.card)}) · `}
        {clockTime(created)}
        {!isSameDay(created, updated) && ` · ${changed}`}
      </p>
      <p class="printed-note__text" dir="auto">
        {withPlainLines(text)}
      </p>
    </article>
  );
}
