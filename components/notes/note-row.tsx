import './note-row.css';
import { capital, dayInWords } from '../../content/dates';
import { valuesInWords } from '../../content/values';
import * as words from '../../content/words/notes';
import { findBehaviour } from '../../domain/deck/deck-lookup';
import { isSameDay, type Note } from '../../domain/notes/note';
import { hashOf } from '../../domain/route';
import { recordById } from '../../storage/database/records';
import { Mark } from '../deck/figures';
import { hueOf } from '../deck/hue';
import { useDeck } from '../deck/use-deck';
import { useRecords } from '../page/use-records';
import { StoredNote } from './stored-note';

interface Props {
  id: string;
  /** Id of the note above it: a new day gets its name. */
  before: string | undefined;
}

/** One note in the list of all notes: read when it comes into view. */
export function NoteRow({ id, before }: Props) {
  const note = useNote(id);
  // Read by itself: another note that comes to stand above may not take away the field that someone types in.
  const above = useNote(before);
  // Until it is read the row holds its place.
  if (!note) return <div class="note-row__empty" />;
  return (
    <div class="note-row">
      {(before === undefined || (above && !isSameDay(above.created, note.created))) && (
        <h2 class="note-row__day">{capital(dayInWords(note.created, new Date()))}</h2>
      )}
      <NoteWithCard note={note} />
    </div>
  );
}

function useNote(id: string | undefined): Note | undefined {
  const { value } = useRecords(
    'notes',
    async () => (id === undefined ? undefined : recordById('notes', id)),
    (change) => change.id === id,
    id ?? '',
  );
  return value;
}

function NoteWithCard({ note }: { note: Note }) {
  const found = findBehaviour(useDeck(), note.behaviour);
  return (
    <div class="note-with-card paper" style={hueOf(found?.card)}>
      {found ? (
        <a
          class="note-with-card__place"
          href={hashOf({ page: 'gedrag', card: found.card.id, behaviour: note.behaviour })}
        >
          <Mark card={found.card} />
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
      <StoredNote note={note} />
    </div>
  );
}
