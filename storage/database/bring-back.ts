import { amountIn } from '../../domain/records/amount';
import { type AnyRecord, kindNames } from '../../domain/records/record';
import { inBatches } from './batches';
import { manyChanged, tellAllPages } from './changes';
import { broughtBack } from './loss';
import { copyIn } from './read-copy';
import { type Database, isWithoutRecords, recordStores } from './schema';

/**
 * Puts the records of the safety copy in a database without any: all of them, or none. A copy in which nothing can be
 * read is no reason to have no notes from now on.
 * @param texts of the copies
 * @throws what the browser throws when they cannot be written
 */
export async function bringBackCopy(database: Database, ...texts: string[]): Promise<void> {
  const copy = await copyIn(texts);
  if (!copy) return;
  const { content } = copy;
  const transaction = database.transaction(recordStores, 'readwrite', { durability: 'strict' });
  // Whoever awaits it hears of a failure; until then it is nobody's.
  transaction.done.catch(() => undefined);
  // Another page may have brought them back meanwhile, and may have been written in.
  if (!(await isWithoutRecords(transaction))) return;
  const living = new Set(kindNames.flatMap((kind) => content[kind].map(({ id }) => id)));
  const trash = content.trash.filter(({ id }) => !living.has(id));
  for (const kind of kindNames)
    await inBatches<AnyRecord>(content[kind], (record) => transaction.objectStore(kind).put(record));
  await inBatches(content.versions, (version) => transaction.objectStore('versions').put(version));
  await inBatches(trash, (record) => transaction.objectStore('trash').put(record));
  await transaction.done;
  tellAllPages(manyChanged);
  await broughtBack.set({ made: copy.made, ...amountIn(content), lost: 'all' });
}
