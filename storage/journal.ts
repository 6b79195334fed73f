import type { Note } from '../domain/note';
import { type Database, isOpen } from './database';

/*
 * The last words of a page that is being closed. A browser may drop the write of such a page when an earlier write
 * still keeps it waiting (seen in Chromium 156 under load). localStorage takes words at once; whichever page opens
 * the database next, or is open, brings them to the database and takes them away here.
 */
const prefix = 'onderweg ';
/** A page that is still alive has taken its words away by then, in ms. */
const patience = 500;

/** Leaves a note that may not have reached the disk. Never in a private window: there the database is not open. */
export function leaveInJournal(note: Note): void {
  if (!isOpen()) return;
  try {
    localStorage.setItem(prefix + note.id, JSON.stringify(note));
  } catch {
    // Full or blocked: the write that is under way is what is left.
  }
}

/** Takes a note away that has reached the disk. */
export function takeFromJournal(note: Note): void {
  try {
    localStorage.removeItem(prefix + note.id);
  } catch {
    // Blocked: then nothing was left either.
  }
}

/**
 * Brings what closed pages left to the database. A note that has later words there, or that was removed, stays so;
 * the words that were left then become an earlier version of it.
 * @returns the notes that were brought in
 */
export async function recoverJournal(database: Database): Promise<Note[]> {
  const recovered: Note[] = [];
  for (const note of leftNotes()) {
    const writing = database.transaction(['notes', 'versions', 'trash'], 'readwrite', {
      durability: 'strict',
    });
    const stored = await writing.objectStore('notes').get(note.id);
    const removed = await writing.objectStore('trash').get(note.id);
    const isLater = note.updated > Math.max(stored?.updated ?? -1, removed?.removed ?? -1);
    if (isLater) {
      await writing.objectStore('notes').put(note);
      recovered.push(note);
    } else if (note.text !== (stored ?? removed)?.text) {
      const { id, text, updated } = note;
      await writing
        .objectStore('versions')
        .put({ note: id, writing: `left ${updated}`, text, written: updated });
    }
    await writing.done;
    takeFromJournal(note);
  }
  return recovered;
}

/** Calls `recover` when a page of this browser left words and is gone. */
export function watchJournal(recover: () => void): void {
  if (!('window' in globalThis)) return;
  addEventListener('storage', ({ key, newValue }) => {
    if (key?.startsWith(prefix) && newValue !== null) setTimeout(recover, patience);
  });
}

function leftNotes(): Note[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => noteFrom(localStorage.getItem(key)));
  } catch {
    // The background has no localStorage, and a browser may block it.
    return [];
  }
}

function noteFrom(left: string | null): Note[] {
  const { id, behaviour, text, created, updated } = fieldsIn(left);
  const isNote =
    typeof id === 'string' &&
    typeof behaviour === 'string' &&
    typeof text === 'string' &&
    typeof created === 'number' &&
    typeof updated === 'number';
  return isNote ? [{ id, behaviour, text, created, updated }] : [];
}

function fieldsIn(left: string | null): Partial<Record<keyof Note, unknown>> {
  try {
    return JSON.parse(left ?? '{}') ?? {};
  } catch {
    return {};
  }
}
