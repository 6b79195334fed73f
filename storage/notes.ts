import type { Note } from '../domain/note';
import { asProblem, closeDatabase, type Database, openDatabase, openedDatabase } from './database';

/*
 * Notes, one record each, so that two pages never overwrite each other's.
 * A page that writes tells all pages which note changed; each reads that note again from the database,
 * where the read waits its turn behind the write.
 */

/** Which note changed, and the behaviour it hangs on. */
export interface NoteChange {
  id: string;
  behaviour: string;
}

const watchers = new Set<(change: NoteChange) => void>();
let channel: BroadcastChannel | undefined;

/**
 * Stores a note, new or changed.
 * When the database is open the write is under way before this returns: that is what saves the last words
 * of a page that is being closed.
 * @returns once the note is on disk (strict durability)
 * @throws StorageProblem
 */
export function saveNote(note: Note): Promise<void> {
  return write(note, (database) => {
    const transaction = database.transaction('notes', 'readwrite', { durability: 'strict' });
    return finish(transaction, transaction.store.put(note));
  });
}

/**
 * Removes a note; removing one that is not there is no error.
 * @throws StorageProblem
 */
export function removeNote(note: Note): Promise<void> {
  return write(note, (database) => {
    const transaction = database.transaction('notes', 'readwrite', { durability: 'strict' });
    return finish(transaction, transaction.store.delete(note.id));
  });
}

/** One note, if it is there. @throws StorageProblem */
export async function noteById(id: string): Promise<Note | undefined> {
  return (await openDatabase()).get('notes', id);
}

/** All notes on one behaviour, newest first. @throws StorageProblem */
export async function notesOn(behaviour: string): Promise<Note[]> {
  const database = await openDatabase();
  const notes = await database.getAllFromIndex('notes', 'by-behaviour', allOf(behaviour));
  return notes.reverse();
}

/** The notes on a behaviour that were begun last, newest first, at most so many. @throws StorageProblem */
export async function lastNotesOn(behaviour: string, most: number): Promise<Note[]> {
  const database = await openDatabase();
  const last: Note[] = [];
  let cursor = await database
    .transaction('notes')
    .store.index('by-behaviour')
    .openCursor(allOf(behaviour), 'prev');
  while (cursor && last.length < most) {
    last.push(cursor.value);
    cursor = await cursor.continue();
  }
  return last;
}

/** How many notes hang on a behaviour. @throws StorageProblem */
export async function countNotesOn(behaviour: string): Promise<number> {
  const database = await openDatabase();
  return database.countFromIndex('notes', 'by-behaviour', allOf(behaviour));
}

/** Every note, newest first. @throws StorageProblem */
export async function allNotes(): Promise<Note[]> {
  const database = await openDatabase();
  const notes = await database.getAllFromIndex('notes', 'by-created');
  return notes.reverse();
}

/**
 * Calls `watcher` after each change, wherever it was made.
 * @returns a function that stops the watching
 */
export function watchNotes(watcher: (change: NoteChange) => void): () => void {
  watchers.add(watcher);
  allPages();
  return () => watchers.delete(watcher);
}

/** Keys of one behaviour, whatever the time: an array sorts after every number. */
function allOf(behaviour: string): IDBKeyRange {
  return IDBKeyRange.bound([behaviour], [behaviour, []]);
}

/** Sends the transaction off at once, and settles when it is done. */
async function finish(
  transaction: { commit(): void; readonly done: Promise<void> },
  request: Promise<unknown>,
): Promise<void> {
  // Without commit() the browser may drop the transaction of a page that closes in this same tick.
  transaction.commit();
  // Both are awaited: a failed request would otherwise be reported as an unhandled rejection.
  await Promise.all([request, transaction.done]);
}

async function write(note: Note, work: (database: Database) => Promise<void>): Promise<void> {
  const change = { id: note.id, behaviour: note.behaviour };
  try {
    const database = openedDatabase();
    const writing = database ? work(database) : openDatabase().then(work);
    if (database) tellAllPages(change);
    await writing.catch((error: unknown) => againIfClosed(error, work));
    tellAllPages(change);
  } catch (error) {
    throw asProblem(error);
  }
}

/** "Clear data" or an upgrade elsewhere may close the database under a write: then open it and write again. */
async function againIfClosed(error: unknown, work: (database: Database) => Promise<void>): Promise<void> {
  const closed = error instanceof DOMException && ['InvalidStateError', 'AbortError'].includes(error.name);
  if (!closed || !openedDatabase()) throw error;
  closeDatabase();
  return work(await openDatabase());
}

function tellAllPages(change: NoteChange): void {
  allPages().postMessage(change);
  tellThisPage(change);
}

/** The channel to the other pages, opened when first used. */
function allPages(): BroadcastChannel {
  if (!channel) {
    channel = new BroadcastChannel('notes');
    channel.addEventListener('message', (event: MessageEvent<NoteChange>) => tellThisPage(event.data));
  }
  return channel;
}

function tellThisPage(change: NoteChange): void {
  for (const watcher of watchers) watcher(change);
}
