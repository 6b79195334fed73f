import './introduction.css';
import './last-note.css';
import { addressOf } from '../../browser/address';
import { capital, onDayInWords } from '../../content/dates';
import * as words from '../../content/words/today';
import type { Behaviour, Card } from '../../domain/deck/deck';
import type { Rhythm } from '../../domain/deck/today';
import { fill } from '../../domain/language/sentence';
import type { Note } from '../../domain/notes/note';
import type { Writing } from '../../domain/settings';
import { lastNotesOn, newestOnEach } from '../../storage/notes/notes';
import { isIntroduced } from '../../storage/values/introduced';
import { ProblemLater } from '../page/problem-later';
import { useLater } from '../page/use-later';
import { useRecords } from '../page/use-records';
import type { FieldDraft } from '../writing/use-draft';

const seldom = () => import('./seldom');

/** Where the words of a note come in a sentence; no sentence has it. */
const hole = '\0';

interface Props {
  /** Today's card. */
  card: Card;
  behaviour: Behaviour;
  /** What is in the field now. */
  draft: FieldDraft<'notes'>;
  date: Date;
  rhythm: Rhythm;
  writing: Writing;
  /** Whether others may look on; undefined while that is not known. */
  sharing: boolean | undefined;
}

/**
 * What you wrote on this behaviour the last time, else on this card; or why that cannot be read. Who never wrote
 * anything reads here what this is.
 */
export function LastNote({ card, behaviour, draft, date, rhythm, writing, sharing }: Props) {
  // All others open their tabs without it.
  const loaded = useLater(!isIntroduced(), seldom);
  const onCard = card.behaviours.map(({ id }) => id);
  const { value, problem } = useRecords(
    'notes',
    () => notesBefore(behaviour.id, onCard),
    (change) => onCard.includes(change.about),
    behaviour.id,
  );
  // The note that is in the field now is not "last time".
  const note = value?.find(({ id }) => id !== draft.record?.id);
  // While the field itself says what is wrong, one sentence is enough.
  const says = problem && draft.state.is !== 'failed';
  return (
    <div class="last-note">
      {says && <ProblemLater kind={problem} />}
      {note && sharing === false && writing !== 'uit' && (
        <Link note={note} isOnThis={note.behaviour === behaviour.id} now={date} />
      )}
      {value && loaded && (
        <loaded.Introduction rhythm={rhythm} hasWritten={note !== undefined || draft.state.is === 'saved'} />
      )}
    </div>
  );
}

/** The last notes on a behaviour, newest first, and after those the others on the same card. */
async function notesBefore(behaviour: string, onCard: string[]): Promise<Note[]> {
  const own = await lastNotesOn(behaviour, 2);
  // One may be the note in the field.
  if (own.length > 1) return own;
  const others = await newestOnEach(onCard.filter((id) => id !== behaviour));
  return [...own, ...others.sort((a, b) => b.created - a.created)];
}

/** The beginning of a note, as a link to where the whole note can be read and changed. */
function Link({ note, isOnThis, now }: { note: Note; isOnThis: boolean; now: Date }) {
  const sentence = words.today[isOnThis ? 'wrote' : 'wroteOnCard'];
  const when = capital(onDayInWords(note.created, now));
  const [before, after] = fill(sentence, { when, text: hole }).split(hole);
  // The page has cards of this deck alone.
  const [card = ''] = note.behaviour.split('/');
  return (
    <a class="last-note__link" href={addressOf({ page: 'gedrag', card, behaviour: note.behaviour })}>
      {before}
      {/* Words from right to left, or with signs that turn the direction, leave ours as they are. */}
      <bdi>{note.text.trim()}</bdi>
      {after}
    </a>
  );
}
