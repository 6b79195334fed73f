import './notes-view.css';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { closed } from '../../content/words/closed';
import * as words from '../../content/words/notes';
import { isEmpty, noFilter } from '../../domain/notes/note-filter';
import { hashOf } from '../../domain/route';
import { newestNoteIds, noteIds } from '../../storage/notes/note-ids';
import { notesWithIds } from '../../storage/notes/notes';
import { BackupLine } from '../backup/backup-line';
import { FromCopy } from '../backup/from-copy';
import { RescueLine } from '../backup/rescue-line';
import { noteWithFocus } from '../controls/focus';
import { LongList } from '../controls/long-list';
import { Problem } from '../page/problem';
import { useRecords } from '../page/use-records';
import { WritingContext } from '../page/writing';
import { NoteFilters } from './note-filters';
import { NoteRow } from './note-row';
import { OnPaper } from './on-paper';
import { NotesByDay } from './printed-note';
import { RetiredLine } from './retired-line';

/** About the height of a note in the list, in px. */
const rowHeight = 116;
/** More notes than a window shows at once. */
const screenful = 30;

/** Every note, newest first, each day under its name; fewer with a filter. */
export function NotesView() {
  const writing = useContext(WritingContext);
  const [filter, setFilter] = useState(noFilter);
  const [isBegun, setBegun] = useState(false);
  const { value, problem } = useRecords(
    'notes',
    () => (isBegun ? noteIds(filter, noteWithFocus()) : newestNoteIds(screenful)),
    () => true,
    `${isBegun} ${JSON.stringify(filter)}`,
  );
  // The newest first: of 100,000 notes it takes a while until all are known.
  useEffect(() => {
    if (value) setBegun(true);
  }, [value]);
  // While another filter is read the list stays, and so does the field one is typing in.
  const last = useRef(value);
  last.current = value ?? last.current;
  const ids = last.current;
  const filtered = !isEmpty(filter);
  const hasFilters = filtered || (ids && (ids.length > 0 || !value));
  return (
    <div class="notes">
      <h2 class="only-heard">{words.notes.title}</h2>
      {writing !== 'aan' && <p role="status">{closed.reading[writing]}</p>}
      {problem && <Problem kind={problem} />}
      {problem === 'broken' ? <FromCopy why="unreachable" /> : <RescueLine />}
      <RetiredLine />
      <BackupLine />
      {hasFilters && <NoteFilters filter={filter} onFilter={setFilter} hits={value?.length} />}
      {/* Where none can be written, none are to come. */}
      {value?.length === 0 && !filtered && writing === 'aan' && <NoNotes />}
      {ids && ids.length > 0 && (
        <LongList ids={ids} height={rowHeight} row={(id, before) => <NoteRow id={id} before={before} />} />
      )}
      {ids && ids.length > 0 && <NotesOnPaper ids={ids} />}
      <a class="text-link notes__to-trash" href={hashOf({ page: 'prullenbak' })}>
        {words.notes.toTrash}
      </a>
    </div>
  );
}

/** So many notes are known by heart for when the page is printed. */
const mostOnPaper = 1000;

/** The listed notes on paper; where they are too many to be at hand, the way to print them. */
function NotesOnPaper({ ids }: { ids: readonly string[] }) {
  const areFew = ids.length <= mostOnPaper;
  const { value: notes } = useRecords(
    'notes',
    async () => (areFew ? notesWithIds(ids) : undefined),
    () => true,
    areFew ? ids.join() : '',
  );
  return (
    <OnPaper title={words.notes.title}>
      {() => (notes ? <NotesByDay notes={notes} /> : <p>{words.notes.tooManyOnPaper}</p>)}
    </OnPaper>
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
