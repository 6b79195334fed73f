import { type AnyRecord, type KindName, named } from '../../domain/records/record';
import type { TextRecord } from '../../domain/records/text-record';
import { lastWordsKey } from '../stored';
import { keepItem } from '../values/local-item';
import { mayStore } from '../values/private-window';
import { closedSince } from '../values/writing';

/*
 * The last words of a page that is being closed. A browser may drop the write of such a page when an earlier write
 * still keeps it waiting (seen in Chromium 156 under load). localStorage takes words at once; whichever page opens
 * the database next, or is open, brings them to the database and takes them away here (put-right.ts).
 */
/** Two pages may each leave words of the same record. */
const page = crypto.randomUUID();
const keyOf = ({ id }: TextRecord) => `${lastWordsKey}${id} ${page}`;
/** A page that is still alive has taken its words away by then, in ms. */
const patience = 500;

/** Leaves a record that may not have reached the disk. Never in a private window, nor where one may not write. */
export function leaveLastWords(kind: KindName, record: AnyRecord): void {
  // Where it is not kept, the write that is under way is what is left.
  if (mayStore() && record.updated <= closedSince)
    keepItem(keyOf(record), JSON.stringify(named(kind, record)));
}

/** Takes a record away that this page left and that has reached the disk. */
export function forgetLastWords(record: TextRecord): void {
  keepItem(keyOf(record), null);
}

let isWatched = false;

/** Calls `recover`, from now on, when a page of this browser left words and is gone. The first call alone counts. */
export function watchLastWords(recover: () => void): void {
  if (isWatched || !('window' in globalThis)) return;
  isWatched = true;
  addEventListener('storage', ({ key, newValue }) => {
    if (key?.startsWith(lastWordsKey) && newValue !== null) setTimeout(recover, patience);
  });
}

/** Under which keys words were left, by any page. */
export function keysOfLastWords(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(lastWordsKey));
  } catch {
    // The background has no localStorage, and a browser may block it.
    return [];
  }
}
