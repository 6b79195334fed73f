import './notes-view.css';
import { useState } from 'preact/hooks';
import * as words from '../content/words';
import type { Note } from '../domain/note';
import { isEmpty, noFilter } from '../domain/note-filter';
import { hashOf } from '../domain/route';
import { counted } from '../domain/sentence';
import { noteIds } from '../storage/note-ids';
import { BackupLine } from './backup-line';
import { LongList } from './long-list';
import { NoteFilters } from './note-filters';
import { NoteRow } from './note-row';
import { Problem } from './problem';
import { RescueLine } from './rescue-line';
import { useNotes } from './use-notes';

/** About the height of a note in the list, in px. */
const rowHeight = 190;

/** Every note, newest first, each day under its name; fewer with a filter. */
export function NotesView({ onRemoved }: { onRemoved: (note: Note) => void }) {
  const [filter, setFilter] = useState(noFilter);
  const { value: ids, problem } = useNotes(
    () => noteIds(filter),
    () => true,
    JSON.stringify(filter),
  );
  const filtered = !isEmpty(filter);
  return (
    <div class="notes">
      {problem && <Problem kind={problem} />}
      <RescueLine />
      <BackupLine />
      {(filtered || (ids && ids.length > 0)) && <NoteFilters filter={filter} onFilter={setFilter} />}
      <p class="notes__count" role="status">
        {filtered && ids && counted(words.note.count, ids.length)}
      </p>
      {ids?.length === 0 && !filtered && <NoNotes />}
      {ids && ids.length > 0 && (
        <LongList
          ids={ids}
          height={rowHeight}
          row={(id, place) => <NoteRow id={id} before={ids[place - 1]} onRemoved={onRemoved} />}
        />
      )}
      <a class="text-link notes__to-trash" href={hashOf({ page: 'prullenbak' })}>
        {words.notes.toTrash}
      </a>
    </div>
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
