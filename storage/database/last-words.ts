import { type AnyRecord, type KindName, named, recordIn } from '../../domain/records/record';
import type { TextRecord } from '../../domain/records/text-record';
import { isLatest } from '../../domain/records/trashed';
import { versionOf } from '../../domain/records/version';
import { lastWordsKey } from '../stored';
import { mayStore } from '../values/private-window';
import { type Change, changeOf, tellAllPages } from './changes';
import { type Database, recordStores } from './schema';

/*
 * The last words of a page that is being closed. A browser may drop the write of such a page when an earlier write
 * still keeps it waiting (seen in Chromium 156 under load). localStorage takes words at once; whichever page opens
 * the database next, or is open, brings them to the database and takes them away here.
 */
/** Two pages may each leave words of the same record. */
const page = crypto.randomUUID();
const keyOf = ({ id }: TextRecord) => `${lastWordsKey}${id} ${page}`;
/** A page that is still alive has taken its words away by then, in ms. */
const patience = 500;

/** Leaves a record that may not have reached the disk. Never in a private window. */
export function leaveLastWords(kind: KindName, record: AnyRecord): void {
  if (!mayStore()) return;
  try {
    localStorage.setItem(keyOf(record), JSON.stringify(named(kind, record)));
  } catch {
    // Full or blocked: the write that is under way is what is left.
  }
}

/** Takes a record away that this page left and that has reached the disk. */
export function forgetLastWords(record: TextRecord): void {
  try {
    localStorage.removeItem(keyOf(record));
  } catch {
    // Blocked: then nothing was left either.
  }
}

/**
 * Brings what closed pages left to the database. A record that has later words there, or that was removed, stays so.
 * Words that were left are an earlier version too, and so are those that they replace.
 */
export async function bringInLastWords(database: Database): Promise<void> {
  const changes: Change[] = [];
  for (const { key, left, kind, record } of lastWords()) {
    if (await bringIn(database, kind, record, key)) changes.push(changeOf(kind, record));
    // The page may not be gone after all, and may have left later words there.
    if (localStorage.getItem(key) === left) localStorage.removeItem(key);
  }
  for (const change of changes) tellAllPages(change);
}

/**
 * @param key under which they were left: two pages may leave words of one record in the same millisecond, and neither
 * may take the place of the other's version
 * @returns whether the record has these words now
 */
async function bringIn(database: Database, kind: KindName, record: AnyRecord, key: string): Promise<boolean> {
  const transaction = database.transaction(recordStores, 'readwrite', { durability: 'strict' });
  const stored = await transaction.objectStore(kind).get(record.id);
  const removed = await transaction.objectStore('trash').get(record.id);
  const isLater = isLatest(record, stored, removed);
  const putVersion = async (what: string, { text }: TextRecord) => {
    for (const version of versionOf(kind, record, `${what} ${record.updated} ${key}`, text, record.updated))
      await transaction.objectStore('versions').put(version);
  };
  if (record.text !== (stored ?? removed)?.text) {
    await putVersion('left', record);
    const before = stored ?? removed;
    if (isLater && before) await putVersion('before left', before);
  }
  if (isLater) {
    await transaction.objectStore(kind).put(record);
    await transaction.objectStore('trash').delete(record.id);
  }
  await transaction.done;
  return isLater;
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

interface LastWords {
  key: string;
  /** As it stands there. */
  left: string;
  kind: KindName;
  record: AnyRecord;
}

/** What was left; the words that were typed last come last. */
function lastWords(): LastWords[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(lastWordsKey))
      .flatMap(lastWordsAt)
      .sort((a, b) => a.record.updated - b.record.updated);
  } catch {
    // The background has no localStorage, and a browser may block it.
    return [];
  }
}

/** Damage, and a kind that only a newer version of the extension knows, stay where they are. */
function lastWordsAt(key: string): LastWords[] {
  const left = localStorage.getItem(key) ?? '';
  const [kind, record] = recordIn(parsed(left)) ?? [];
  return kind && record ? [{ key, left, kind, record }] : [];
}

function parsed(left: string): unknown {
  try {
    return JSON.parse(left);
  } catch {
    return undefined;
  }
}
