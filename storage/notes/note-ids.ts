import { filterFor, isEmpty, type NoteFilter } from '../../domain/notes/note-filter';
import { read } from '../database/records';
import type { Database } from '../database/schema';

/** So many notes are read at a time: a page's memory holds a batch, not all of 100,000. */
const batch = 2000;

/**
 * Ids of the notes that a filter lets through, newest first. Without a filter no note is read at all.
 * @param always the note that is let through in any case, if there is one: it is being changed
 * @throws StorageProblem
 */
export function noteIds(filter: NoteFilter, always?: string): Promise<string[]> {
  return read(async (database) => {
    if (isEmpty(filter)) return (await database.getAllKeysFromIndex('notes', 'by-created')).reverse();
    const fits = filterFor(filter);
    const ids: string[] = [];
    for await (const notes of batches(database, filter.since)) {
      for (const note of notes) if (fits(note) || note.id === always) ids.push(note.id);
    }
    return ids.reverse();
  });
}

/** Ids of the notes that were begun last, newest first, at most so many: known long before all are. @throws StorageProblem */
export function newestNoteIds(most: number): Promise<string[]> {
  return read(async (database) => {
    const ids: string[] = [];
    let cursor = await database.transaction('notes').store.index('by-created').openKeyCursor(null, 'prev');
    while (cursor && ids.length < most) {
      ids.push(cursor.primaryKey);
      cursor = await cursor.continue();
    }
    return ids;
  });
}

/** Whether there is a note. @throws StorageProblem */
export function hasNotes(): Promise<boolean> {
  // The first key, not a count: that goes through all of them.
  return read(async (database) => (await database.getAllKeys('notes', null, 1)).length > 0);
}

/** All notes since a moment, oldest first, in batches. Notes of the very same moment (an import) stay together. */
async function* batches(database: Database, since: number) {
  let range = IDBKeyRange.lowerBound(since);
  for (;;) {
    const notes = await database.getAllFromIndex('notes', 'by-created', range, batch);
    const last = notes.at(-1)?.created;
    if (last === undefined || notes.length < batch) {
      yield notes;
      return;
    }
    yield notes.filter(({ created }) => created !== last);
    yield await database.getAllFromIndex('notes', 'by-created', last);
    range = IDBKeyRange.lowerBound(last, true);
  }
}
