import type { BackupContent } from '../../domain/backup/backup-content';
import { type Lost, lostOf } from '../../domain/backup/lost';
import { byRecord, type WholeRecord } from '../../domain/backup/merge';
import { amountOf, type Thing } from '../../domain/backup/things';
import { none, totalOf } from '../../domain/records/amount';
import { batch } from '../database/batches';
import { manyChanged } from '../database/changes';
import { broughtBack } from '../database/loss';
import { copyIn } from '../database/read-copy';
import { readForWriting } from '../database/records';
import { copyTexts, discarded } from '../database/safety-copy';
import { type ReadTransaction, recordStores, type WriteTransaction } from '../database/schema';
import { write } from '../database/write';
import { placesOf, versionsOf } from './places';

/**
 * Brings back what the safety copy has and a database has not, though nobody removed it: Chromium may open half of a
 * damaged database without a word.
 * @param now ms since 1970
 * @throws StorageProblem
 */
export async function bringBackMissing(now: number): Promise<void> {
  const copy = await copyIn(await copyTexts());
  if (!copy) return;
  const all = await copiedRecords(copy.content);
  const isAnythingLost = await readForWriting(async (database) => {
    const transaction = database.transaction(recordStores);
    for (let done = 0; done < all.length; done += batch)
      if ((await lostIn(transaction, all.slice(done, done + batch), now)).length > 0) return true;
    return false;
  });
  if (!isAnythingLost) return;
  let back = none;
  await write(manyChanged, async (transaction) => {
    const found: Thing[] = [];
    for (let done = 0; done < all.length; done += batch) {
      const lost = await lostIn(transaction, all.slice(done, done + batch), now);
      await Promise.all(lost.flatMap(([whole, each]) => puttingBack(transaction, whole, each)));
      found.push(...lost.flatMap(([{ kind }, { record }]) => (record ? [{ kind, record }] : [])));
    }
    back = amountOf(found);
  });
  if (totalOf(back) > 0) await broughtBack.set({ made: copy.made, ...back, lost: 'some' });
}

async function copiedRecords(content: BackupContent): Promise<WholeRecord[]> {
  const gone = new Set(await discarded.read());
  return byRecord(content).filter(({ id }) => !gone.has(id));
}

async function lostIn(
  transaction: ReadTransaction,
  copied: readonly WholeRecord[],
  now: number,
): Promise<[WholeRecord, Lost][]> {
  const [places, versions] = await Promise.all([
    placesOf(transaction, copied),
    versionsOf(transaction, copied),
  ]);
  return copied.flatMap((whole, index): [WholeRecord, Lost][] => {
    const { kind, id } = whole;
    const lost = lostOf({ kind, id, ...places[index], versions: versions.get(id) ?? [] }, whole, now);
    return lost ? [[whole, lost]] : [];
  });
}

function puttingBack(
  transaction: WriteTransaction,
  { kind }: WholeRecord,
  { record, trashed, versions }: Lost,
): Promise<unknown>[] {
  return [
    ...(record ? [transaction.objectStore(kind).put(record)] : []),
    ...(trashed ? [transaction.objectStore('trash').put(trashed)] : []),
    ...versions.map((version) => transaction.objectStore('versions').put(version)),
  ];
}
