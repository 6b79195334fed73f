import type { AnyRecord, KindName } from '../../domain/records/record';
import { recordIn } from '../../domain/records/record-in';
import type { TextRecord } from '../../domain/records/text-record';
import { isLatest } from '../../domain/records/trashed';
import { versionOf } from '../../domain/records/version';
import { type Change, changeOf, tellAllPages } from './changes';
import { rememberFull } from './full-disk';
import { keysOfLastWords } from './last-words';
import { type Database, recordStores, versionsRange } from './schema';

/* What puts right what ended badly before: a page that closed too early, a disk that was full. It is seldom needed. */

/** Chromium begins a new file after 4 MB. */
const ballast = { pieces: 400, characters: 20_000 };

/** To be done before anything else is written: leaves the file behind that a full disk cut off (full-disk.ts). */
export async function leaveCutOffFile(database: Database): Promise<void> {
  const text = 'x'.repeat(ballast.characters);
  const filling = database.transaction('versions', 'readwrite', { durability: 'strict' });
  const pieces = Array.from({ length: ballast.pieces }, (_, n) =>
    // Old versions of no record: should the browser end here, they are cleared away with the other old ones.
    filling.store.put({ note: '', writing: String(n), text, written: 0 }),
  );
  await Promise.all([...pieces, filling.done]);
  await database.delete('versions', versionsRange(''));
  await rememberFull(false);
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

interface LastWords {
  key: string;
  /** As it stands there. */
  left: string;
  kind: KindName;
  record: AnyRecord;
}

/** What was left; the words that were typed last come last. */
function lastWords(): LastWords[] {
  return keysOfLastWords()
    .flatMap(lastWordsAt)
    .sort((a, b) => a.record.updated - b.record.updated);
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
