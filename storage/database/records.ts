import { type AnyRecord, type KindName, knownRecord, type RecordOf } from '../../domain/records/record';
import { mostText, type Stretch, type TextRecord } from '../../domain/records/text-record';
import { isLatest, trashed } from '../../domain/records/trashed';
import { type Version, versionOf, versionsIn } from '../../domain/records/version';
import { closedSince } from '../values/writing';
import { changeOf } from './changes';
import { openDatabase, openForWriting } from './database';
import { forgetLastWords, leaveLastWords } from './last-words';
import { StorageProblem } from './problem';
import { discarded } from './safety-copy';
import { type Database, versionsRange, type WriteTransaction } from './schema';
import { write } from './write';

/*
 * ReadTransaction and writing what the user wrote, of any kind: one record each, so that two pages never overwrite each
 * other's.
 */

/** Reads something from the database. @throws StorageProblem */
export async function read<Answer>(work: (database: Database) => Promise<Answer>): Promise<Answer> {
  return work(await openDatabase());
}

/** Reads something that only makes sense if it can be written too. @throws StorageProblem */
export async function readForWriting<Answer>(work: (database: Database) => Promise<Answer>): Promise<Answer> {
  return work(await openForWriting());
}

/** One record, if it is there. @throws StorageProblem */
export function recordById<Name extends KindName>(
  kind: Name,
  id: string,
): Promise<RecordOf<Name> | undefined> {
  return read((database) => database.get<KindName>(kind, id) as Promise<RecordOf<Name> | undefined>);
}

/** All versions of a record that are still there, in no order. @throws StorageProblem */
export function versionsOf(id: string): Promise<Version[]> {
  return read((database) => database.getAll('versions', versionsRange(id)));
}

/**
 * Stores a record, new or changed; one that lay in the Prullenbak leaves it: nowhere does a record lie in two places. With a stretch of writing its words are stored as a version too, and so are the
 * words it began with: whatever another page makes of the record, these can be found back.
 * The write is under way before this returns, if the database is open.
 * @returns once the record is on disk (strict durability)
 * @throws StorageProblem
 */
export function saveRecord<Name extends KindName>(
  kind: Name,
  record: RecordOf<Name>,
  stretch?: Stretch<TextRecord>,
): Promise<void> {
  // What goes in can come out: a backup holds no longer text.
  const isTooLong = record.text.length > mostText;
  if (isTooLong || record.updated > closedSince)
    return Promise.reject(new StorageProblem(isTooLong ? 'too-long' : 'policy', undefined));
  const versions = stretch ? versionsIn(kind, record, stretch) : [];
  return write(
    changeOf(kind, record),
    (transaction) => [
      transaction.objectStore('trash').delete(record.id),
      transaction.objectStore<KindName>(kind).put(record),
      ...putVersions(transaction, versions),
    ],
    (transaction) => putWhereLater(transaction, kind, record, versions),
  );
}

function putVersions(transaction: WriteTransaction, versions: readonly Version[]): Promise<unknown>[] {
  return versions.map((version) => transaction.objectStore('versions').put(version));
}

/** Leaves what was written after these words. */
async function putWhereLater(
  transaction: WriteTransaction,
  kind: KindName,
  record: AnyRecord,
  versions: readonly Version[],
): Promise<void> {
  const [store, versionStore] = [
    transaction.objectStore<KindName>(kind),
    transaction.objectStore('versions'),
  ];
  const removed = await transaction.objectStore('trash').get(record.id);
  if (isLatest(record, await store.get(record.id), removed)) {
    await store.put(record);
    await transaction.objectStore('trash').delete(record.id);
  }
  for (const version of versions) {
    const known = await versionStore.get([version.note, version.writing]);
    if (!known || known.written < version.written) await versionStore.put(version);
  }
}

/**
 * Takes back a new record that was emptied while it was being written: it leaves no trace.
 * Words in it that come from another stretch of writing, in another page or earlier, go to the Prullenbak.
 * @throws StorageProblem
 */
export async function discardRecord<Name extends KindName>(
  kind: Name,
  record: RecordOf<Name>,
  stretch: Stretch<TextRecord> | undefined,
): Promise<void> {
  await write(changeOf(kind, record), async (transaction) => {
    const [records, versions] = [
      transaction.objectStore<KindName>(kind),
      transaction.objectStore('versions'),
    ];
    const stored = await records.get(record.id);
    if (!stored) return;
    const known = await versions.getAll(versionsRange(record.id));
    const own = known.find((version) => version.writing === stretch?.id);
    const others = known.filter((version) => version !== own).sort((a, b) => a.written - b.written);
    const text = stored.text === own?.text ? others.at(-1)?.text : stored.text;
    if (text !== undefined)
      await transaction.objectStore('trash').put(trashed(kind, { ...stored, text }, record.updated));
    else if (own) await versions.delete([own.note, own.writing]);
    await records.delete(record.id);
  });
  // Neither is waited for: the record is gone, and the daily clearing away forgets a copy that is left now.
  discarded.change((ids) => [...ids, record.id]).catch(() => undefined);
  import('./forget-copy').then(({ forgetCopyOfNothing }) => read(forgetCopyOfNothing)).catch(() => undefined);
}

/**
 * Moves a record to the Prullenbak; a record that is not there is put there all the same.
 * @param now ms since 1970
 * @param stretch what was being written in it, if anything
 * @throws StorageProblem
 */
export function removeRecord<Name extends KindName>(
  kind: Name,
  record: RecordOf<Name>,
  now = Date.now(),
  stretch?: Stretch<TextRecord>,
): Promise<void> {
  const versions = stretch ? versionsIn(kind, record, stretch) : [];
  return write(changeOf(kind, record), (transaction) => [
    transaction.objectStore('trash').put(trashed(kind, record, now)),
    transaction.objectStore<KindName>(kind).delete(record.id),
    ...putVersions(transaction, versions),
  ]);
}

/**
 * Puts a removed record back where it was. If another page brought it back meanwhile, the words that it has there stay
 * and these become an earlier version. What was emptied from the Prullenbak stays gone.
 * A page that closes before the Prullenbak has answered leaves the record to the next page.
 * @param changed when it counts as last changed, ms since 1970: its retention begins then
 * @returns whether it is there
 * @throws StorageProblem
 */
export async function putBackRecord<Name extends KindName>(
  kind: Name,
  removed: RecordOf<Name>,
  changed = removed.updated,
): Promise<boolean> {
  const left: AnyRecord = removed;
  let isThere = false;
  leaveLastWords(kind, { ...left, updated: Math.max(Date.now(), left.updated) + 1 });
  try {
    await write(changeOf(kind, removed), async (transaction) => {
      isThere = await puttingBack(transaction, kind, removed, changed);
    });
  } finally {
    forgetLastWords(removed);
  }
  return isThere;
}

/**
 * Puts a removed record back, in a transaction, if it still lies in the Prullenbak. All words it has are stored as
 * versions too: those that another page may have on the way would write over them.
 * @returns whether it is there
 */
export async function puttingBack(
  transaction: WriteTransaction,
  kind: KindName,
  removed: AnyRecord,
  changed: number,
): Promise<boolean> {
  const { id } = removed;
  const [store, trash] = [transaction.objectStore<KindName>(kind), transaction.objectStore('trash')];
  const [living, lying] = await Promise.all([store.get(id), trash.get(id)]);
  if (!living && !lying) return false;
  const updated = Math.max(changed, removed.updated);
  // Whoever asks may have seen it as it lay there before.
  const texts = new Set([removed.text, lying?.text ?? removed.text]);
  const versions = [...texts].flatMap((text, index) =>
    versionOf(kind, removed, `restored ${updated} ${index}`, text, updated),
  );
  await Promise.all([
    ...(living ? [] : [store.put({ ...knownRecord(kind, removed), updated })]),
    ...putVersions(transaction, versions),
    trash.delete(id),
  ]);
  return true;
}
