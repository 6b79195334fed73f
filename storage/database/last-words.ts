import type { Note } from '../../domain/notes/note';
import { isLatest } from '../../domain/notes/version';
import { mayStore } from '../values/private-window';
import { tellAllPages } from './changes';
import { type Database, noteStores } from './schema';

/*
 * The last words of a page that is being closed. A browser may drop the write of such a page when an earlier write
 * still keeps it waiting (seen in Chromium 156 under load). localStorage takes words at once; whichever page opens
 * the database next, or is open, brings them to the database and takes them away here.
 */
const prefix = 'onderweg ';
/** Two pages may each leave words of the same note. */
const page = crypto.randomUUID();
const keyOf = ({ id }: Note) => `${prefix}${id} ${page}`;
/** A page that is still alive has taken its words away by then, in ms. */
const patience = 500;

/** Leaves a note that may not have reached the disk. Never in a private window. */
export function leaveInJournal(note: Note): void {
  if (!mayStore()) return;
  try {
    localStorage.setItem(keyOf(note), JSON.stringify(note));
  } catch {
    // Full or blocked: the write that is under way is what is left.
  }
}

/** Takes a note away that this page left and that has reached the disk. */
export function takeFromJournal(note: Note): void {
  try {
    localStorage.removeItem(keyOf(note));
  } catch {
    // Blocked: then nothing was left either.
  }
}

/**
 * Brings what closed pages left to the database. A note that has later words there, or that was removed, stays so.
 * Words that were left are an earlier version too, and so are those that they replace.
 */
export async function bringInLastWords(database: Database): Promise<void> {
  const broughtIn: Note[] = [];
  for (const [key, note, left] of leftNotes()) {
    if (await bringIn(database, note)) broughtIn.push(note);
    // The page may not be gone after all, and may have left later words there.
    if (localStorage.getItem(key) === left) localStorage.removeItem(key);
  }
  for (const { id, behaviour } of broughtIn) tellAllPages({ id, behaviour });
}

/** @returns whether the note has these words now */
async function bringIn(database: Database, note: Note): Promise<boolean> {
  const writing = database.transaction(noteStores, 'readwrite', { durability: 'strict' });
  const stored = await writing.objectStore('notes').get(note.id);
  const removed = await writing.objectStore('trash').get(note.id);
  const isLater = isLatest(note, stored, removed);
  const keep = (what: string, { id, text }: Note) =>
    writing
      .objectStore('versions')
      .put({ note: id, writing: `${what} ${note.updated}`, text, written: note.updated });
  if (note.text !== (stored ?? removed)?.text) {
    await keep('left', note);
    if (isLater && stored) await keep('before left', stored);
  }
  if (isLater) await writing.objectStore('notes').put(note);
  await writing.done;
  return isLater;
}

let isWatched = false;

/** Calls `recover`, from now on, when a page of this browser left words and is gone. The first call alone counts. */
export function watchLastWords(recover: () => void): void {
  if (isWatched || !('window' in globalThis)) return;
  isWatched = true;
  addEventListener('storage', ({ key, newValue }) => {
    if (key?.startsWith(prefix) && newValue !== null) setTimeout(recover, patience);
  });
}

/** What was left, with its keys and as it stands there; the words that were typed last come last. */
function leftNotes(): [key: string, Note, left: string][] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => {
        const left = localStorage.getItem(key) ?? '';
        return noteFrom(left).map((note): [string, Note, string] => [key, note, left]);
      })
      .sort(([, a], [, b]) => a.updated - b.updated);
  } catch {
    // The background has no localStorage, and a browser may block it.
    return [];
  }
}

function noteFrom(left: string): Note[] {
  const { id, behaviour, text, created, updated } = fieldsIn(left);
  const isNote =
    typeof id === 'string' &&
    typeof behaviour === 'string' &&
    typeof text === 'string' &&
    typeof created === 'number' &&
    typeof updated === 'number';
  return isNote ? [{ id, behaviour, text, created, updated }] : [];
}

function fieldsIn(left: string): Partial<Record<keyof Note, unknown>> {
  try {
    return JSON.parse(left) ?? {};
  } catch {
    return {};
  }
}
