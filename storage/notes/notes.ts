import type { Note } from '../../domain/notes/note';
import { read } from '../database/records';

/*
 * What is asked about notes alone; they are saved and removed as any record is.
 */

/** All notes on one behaviour, newest first. @throws StorageProblem */
export async function notesOn(behaviour: string): Promise<Note[]> {
  const notes = await read((database) => database.getAllFromIndex('notes', 'by-behaviour', allOf(behaviour)));
  return notes.reverse();
}

/** The notes on a behaviour that were begun last, newest first, at most so many. @throws StorageProblem */
export function lastNotesOn(behaviour: string, most: number): Promise<Note[]> {
  return read(async (database) => {
    const last: Note[] = [];
    const notes = database.transaction('notes').store.index('by-behaviour');
    let cursor = await notes.openCursor(allOf(behaviour), 'prev');
    while (cursor && last.length < most) {
      last.push(cursor.value);
      cursor = await cursor.continue();
    }
    return last;
  });
}

/** Of each of these behaviours the note that was begun last, if there is one. @throws StorageProblem */
export function newestOnEach(behaviours: readonly string[]): Promise<Note[]> {
  return read(async (database) => {
    const notes = database.transaction('notes').store.index('by-behaviour');
    const found = await Promise.all(behaviours.map((id) => notes.openCursor(allOf(id), 'prev')));
    return found.flatMap((cursor) => (cursor ? [cursor.value] : []));
  });
}

/** How many notes hang on a behaviour. @throws StorageProblem */
export function countNotesOn(behaviour: string): Promise<number> {
  return read((database) => database.countFromIndex('notes', 'by-behaviour', allOf(behaviour)));
}

/** Every note, newest first. @throws StorageProblem */
export async function allNotes(): Promise<Note[]> {
  const notes = await read((database) => database.getAllFromIndex('notes', 'by-created'));
  return notes.reverse();
}

/** The notes with these ids that are there, in the same order. @throws StorageProblem */
export function notesWithIds(ids: readonly string[]): Promise<Note[]> {
  return read(async (database) => {
    const { store } = database.transaction('notes');
    const notes = await Promise.all(ids.map((id) => store.get(id)));
    return notes.filter((note) => note !== undefined);
  });
}

/** When the oldest note was begun, in ms since 1970; null without notes. @throws StorageProblem */
export function firstNoteTime(): Promise<number | null> {
  return read(async (database) => {
    const first = await database.transaction('notes').store.index('by-created').openKeyCursor();
    return first?.key ?? null;
  });
}

/** Keys of one behaviour, whatever the time: an array sorts after every number. */
function allOf(behaviour: string): IDBKeyRange {
  return IDBKeyRange.bound([behaviour], [behaviour, []]);
}
