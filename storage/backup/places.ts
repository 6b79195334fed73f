import type { Identity, Place } from '../../domain/backup/merge';
import { type KindName, kindNames, kindOf } from '../../domain/records/record';
import type { Version } from '../../domain/records/version';
import { batch } from '../database/batches';
import type { ReadTransaction, RecordStores, Schema } from '../database/schema';

/*
 * Where records are that a backup has too. Always asked for a batch of them, in the order of their ids.
 */

/** Where records are now. @param wanted in the order of their ids */
export async function placesOf(transaction: ReadTransaction, wanted: readonly Identity[]): Promise<Place[]> {
  const between = (first: string, last: string) => IDBKeyRange.bound(first, last);
  const [trash, ...lists] = await Promise.all([
    recordsOf(transaction, 'trash', wanted, between),
    ...kindNames.map((kind) => recordsOf(transaction, kind, ofKind(kind, wanted), between)),
  ]);
  const trashedOf = new Map(trash.map((removed) => [removed.id, removed]));
  const recordOf = new Map(
    kindNames.map((kind, index) => [kind, new Map(lists[index]?.map((record) => [record.id, record]))]),
  );
  return wanted.map(({ kind, id }) => {
    const trashed = trashedOf.get(id);
    return {
      record: recordOf.get(kind)?.get(id),
      trashed: trashed && kindOf(trashed) === kind ? trashed : undefined,
    };
  });
}

function ofKind(kind: KindName, wanted: readonly Identity[]): Identity[] {
  return wanted.filter((one) => one.kind === kind);
}

/** The versions of records, by the record's id. @param wanted in the order of their ids */
export async function versionsOf(
  transaction: ReadTransaction,
  wanted: readonly Identity[],
): Promise<Map<string, Version[]>> {
  const versions = await recordsOf(transaction, 'versions', wanted, (first, last) =>
    IDBKeyRange.bound([first], [last, []]),
  );
  return Map.groupBy(versions, ({ note }) => note);
}

/** Records read for one batch at most; more lie between the first and the last than the batch is about. */
const most = 10 * batch;

/** The records with some ids, and perhaps some in between: one request is ten times as fast as one a record. */
async function recordsOf<Store extends RecordStores[number]>(
  transaction: ReadTransaction,
  store: Store,
  wanted: readonly Identity[],
  rangeOf: (first: string, last: string) => IDBKeyRange,
): Promise<Schema[Store]['value'][]> {
  const [first, last] = [wanted[0]?.id, wanted.at(-1)?.id];
  if (first === undefined || last === undefined) return [];
  const records = await transaction.objectStore(store).getAll(rangeOf(first, last), most);
  if (records.length < most) return records;
  const each = wanted.map(({ id }) => transaction.objectStore(store).getAll(rangeOf(id, id)));
  return (await Promise.all(each)).flat();
}
