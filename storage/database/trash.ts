import { kinds } from '../../domain/records/kinds';
import { type AnyRecord, isNothing, type KindName, kindNames, kindOf } from '../../domain/records/record';
import { type Trashed, trashed } from '../../domain/records/trashed';
import { trashTerm } from '../../domain/records/version';
import { inBatches } from './batches';
import { manyChanged } from './changes';
import { forgetCopyOfNothing, withoutCopy } from './forget-copy';
import { puttingBack, read } from './records';
import { type Database, versionsRange, type WriteTransaction } from './schema';
import { write } from './write';

/*
 * The Prullenbak: removed records of all kinds, for 30 days. A kind that only a newer version of the extension knows
 * stays in it as it is, until its days are over or it is emptied.
 */

/** The removed records of a kind, the one removed last first. @throws StorageProblem */
export async function trashedRecords<Name extends KindName>(kind: Name): Promise<Trashed<Name>[]> {
  const removed = await read((database) => database.getAllFromIndex('trash', 'by-removed'));
  const ofKind: unknown[] = removed.filter((record) => kindOf(record) === kind);
  return ofKind.reverse() as Trashed<Name>[];
}

/** Whether a record lies in the Prullenbak. @throws StorageProblem */
export async function isInTrash(id: string): Promise<boolean> {
  return (await read((database) => database.getKey('trash', id))) !== undefined;
}

/** Puts all removed records back. @param now ms since 1970: when they count as last changed @throws StorageProblem */
export function putAllBack(now: number): Promise<void> {
  return write(manyChanged, async (transaction) => {
    await inBatches(await transaction.objectStore('trash').getAll(), async (removed) => {
      const kind = kindOf(removed);
      if (kind) await puttingBack(transaction, kind, removed, now);
    });
  });
}

/**
 * Puts back what went to the Prullenbak at some moments, if it lies there still.
 * @param now ms since 1970: when they count as last changed
 * @throws StorageProblem
 */
export function putBackOf(moments: readonly number[], now: number): Promise<void> {
  return write(manyChanged, async (transaction) => {
    for (const moment of moments)
      await inBatches(
        await transaction.objectStore('trash').index('by-removed').getAll(moment),
        async (removed) => {
          const kind = kindOf(removed);
          if (kind) await puttingBack(transaction, kind, removed, now);
        },
      );
  });
}

/** Moves every record of some kinds to the Prullenbak, at one moment. @param now ms since 1970 @throws StorageProblem */
export function removeAll(ofKinds: readonly KindName[], now: number): Promise<void> {
  return write(manyChanged, async (transaction) => {
    const lists = await Promise.all(
      ofKinds.map((kind) => transaction.objectStore<KindName>(kind).getAll() as Promise<AnyRecord[]>),
    );
    // What was removed together is put back together.
    const moment = lists.flat().reduce((last, { updated }) => Math.max(last, updated), now);
    for (const [index, kind] of ofKinds.entries())
      await moveToTrash(transaction, kind, lists[index] ?? [], moment);
  });
}

/**
 * Empties the Prullenbak for good, the earlier versions of what lay in it too; not those of a record that came back
 * because another page was still writing in it.
 * @throws StorageProblem
 */
export function emptyTrash(): Promise<void> {
  return withoutCopy(() => write(manyChanged, removeTrash));
}

/** With it go all versions of records that are nowhere now. */
async function removeTrash(transaction: WriteTransaction): Promise<void> {
  const versions = transaction.objectStore('versions');
  await transaction.objectStore('trash').clear();
  const lists = await Promise.all(
    kindNames.map((kind) => transaction.objectStore<KindName>(kind).getAllKeys()),
  );
  const living = new Set(lists.flat());
  const records = new Set((await versions.getAllKeys()).map(([record]) => record));
  await inBatches([...records.difference(living)], (id) => versions.delete(versionsRange(id)));
}

/**
 * Clears away what was there long enough: removed records and earlier versions after 30 days.
 * @param now ms since 1970
 * @param olderThan records last changed before this moment go to the Prullenbak; none when undefined
 * @returns how many records went to the Prullenbak
 * @throws StorageProblem
 */
export function clearAway(now: number, olderThan: number | undefined): Promise<number> {
  return read(async (database) => {
    await deleteOld(database, now);
    await forgetCopyOfNothing(database);
    let moved = 0;
    if (olderThan !== undefined)
      for (const kind of agingKinds) moved += await retire(database, kind, olderThan, now);
    return moved;
  });
}

/** Those whose records each go by their own date. */
const agingKinds = kindNames.filter((kind) => kinds[kind].agesAlone);

async function deleteOld(database: Database, now: number): Promise<void> {
  const old = IDBKeyRange.upperBound(now - trashTerm, true);
  const counts = await Promise.all([
    database.countFromIndex('trash', 'by-removed', old),
    database.countFromIndex('versions', 'by-written', old),
  ]);
  if (counts.every((count) => count === 0)) return;
  // What is old is looked up in the very transaction that deletes it: a record may be put back and removed again.
  await write(manyChanged, async (transaction) => {
    const [trash, versions] = [transaction.objectStore('trash'), transaction.objectStore('versions')];
    await inBatches(await trash.index('by-removed').getAllKeys(old), (id) => trash.delete(id));
    await inBatches(await versions.index('by-written').getAllKeys(old), (key) => versions.delete(key));
  });
}

/** Moves the records of a kind that were last changed before a moment to the Prullenbak. @returns how many */
async function retire(database: Database, kind: KindName, before: number, now: number): Promise<number> {
  const retired = IDBKeyRange.upperBound(before, true);
  if ((await database.countFromIndex(kind, 'by-updated', retired)) === 0) return 0;
  let moved = 0;
  await write(manyChanged, async (transaction) => {
    const old = await transaction.objectStore<KindName>(kind).index('by-updated').getAll(retired);
    moved = old.length;
    await moveToTrash(transaction, kind, old, now);
  });
  return moved;
}

/** Moves records of a kind to the Prullenbak, in a transaction; one in which nothing is goes without a trace. */
export async function moveToTrash(
  transaction: WriteTransaction,
  kind: KindName,
  records: readonly AnyRecord[],
  now: number,
): Promise<void> {
  const [store, trash] = [transaction.objectStore<KindName>(kind), transaction.objectStore('trash')];
  await inBatches(records, async (record) => {
    await store.delete(record.id);
    if (!isNothing(kind, record)) await trash.put(trashed(kind, record, now));
  });
}
