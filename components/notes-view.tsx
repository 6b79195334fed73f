import './notes-view.css';
import { deck } from '../content/deck';
import * as words from '../content/words';
import { capital, dayInWords, fullDate } from '../domain/dates';
import { findBehaviour, valuesInWords } from '../domain/deck-lookup';
import { byDay, type Note } from '../domain/note';
import { hashOf } from '../domain/route';
import { allNotes } from '../storage/notes';
import { Mark } from './figures';
import { Problem } from './problem';
import { StoredNote } from './stored-note';
import { useNotes } from './use-notes';

/** Every note, newest first, grouped by the day it was begun. */
export function NotesView({ onRemoved }: { onRemoved: (note: Note) => void }) {
  const { value, problem } = useNotes(allNotes, () => true, 'all');
  if (problem) return <Problem kind={problem} />;
  if (!value) return null;
  const now = new Date();
  return (
    <div class="notes">
      {value.length === 0 && <NoNotes />}
      {byDay(value).map(({ day, notes }) => (
        <section key={fullDate(day)}>
          <h2 class="notes__day">{capital(dayInWords(day, now))}</h2>
          <ul class="stored-notes">
            {notes.map((note) => (
              <NoteWithCard key={note.id} note={note} onRemoved={onRemoved} />
            ))}
          </ul>
        </section>
      ))}
      <a class="text-link notes__to-trash" href={hashOf({ page: 'prullenbak' })}>
        {words.notes.toTrash}
      </a>
    </div>
  );
}

function NoteWithCard({ note, onRemoved }: { note: Note; onRemoved: (note: Note) => void }) {
  const found = findBehaviour(deck, note.behaviour);
  return (
    <li class="note-with-card paper" data-hue={found?.card.id}>
      {found ? (
        <a
          class="note-with-card__place"
          href={hashOf({ page: 'gedrag', card: found.card.id, behaviour: note.behaviour })}
        >
          <Mark card={found.card.id} />
          <span>
            <span class="note-with-card__card">
              {found.card.title} <span class="note-with-card__values">{valuesInWords(found.card)}</span>
            </span>{' '}
            <span class="note-with-card__behaviour">{found.behaviour.text}</span>
          </span>
        </a>
      ) : (
        <p class="note-with-card__place">{words.notes.unknownBehaviour}</p>
      )}
      <StoredNote note={note} onRemoved={onRemoved} />
    </li>
  );
}

function NoNotes() {
  return (
    <div class="no-notes">
      <p class="no-notes__line">{words.notes.none}</p>
      <p>{words.notes.noneHint}</p>
      <a class="text-link" href={hashOf({ page: 'kaarten' })}>
        {words.notes.toCards}
      </a>
    </div>
  );
}
