import './note-row.css';
import { capital, dayInWords } from '../../content/dates';
import { unknownBehaviour } from '../../content/unknown-behaviour';
import { valuesInWords } from '../../content/values';
import { findBehaviour } from '../../domain/deck/deck-lookup';
import { isSameDay, type Note } from '../../domain/notes/note';
import { hashOf } from '../../domain/route';
import { recordById } from '../../storage/database/records';
import { hueOf } from '../deck/hue';
import { Mark } from '../deck/mark';
import { useDeck } from '../deck/use-deck';
import { useKnownCards } from '../deck/use-known-cards';
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
        <h3 class="note-row__day">{capital(dayInWords(note.created, new Date()))}</h3>
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
  const card = findBehaviour(useKnownCards(), note.behaviour)?.card;
  return (
    <div class="note-with-card paper" style={hueOf(card)}>
      <StoredNote note={note} about={<About note={note} />} />
    </div>
  );
}

/** The behaviour that a note is on, as a link where there is a card to go to, on one line; its card is heard, and seen by its mark. */
function About({ note }: { note: Note }) {
  const known = useKnownCards();
  const found = findBehaviour(known, note.behaviour);
  // A card of another deck is not shown here.
  const isInUse = findBehaviour(useDeck(), note.behaviour) !== undefined;
  if (!found) return <p class="note-about">{unknownBehaviour(note.behaviour, known)}</p>;
  const { card, behaviour } = found;
  const about = (
    <>
      <Mark card={card} />
      <span class="only-heard">
        {card.title} ({valuesInWords(card)}):{' '}
      </span>
      <span class="note-about__behaviour">{behaviour.text}</span>
    </>
  );
  if (!isInUse) return <p class="note-about">{about}</p>;
  return (
    <a class="note-about" href={hashOf({ page: 'gedrag', card: card.id, behaviour: behaviour.id })}>
      {about}
    </a>
  );
}
