import type { BackupContent } from '../../domain/backup/backup-content';
import { none } from '../../domain/records/amount';
import { kindNames } from '../../domain/records/record';
import { withCopyLocked } from '../database/forget-copy';
import { broughtBack, wasReadWhole } from '../database/loss';
import { isOfDamage } from '../database/problem';
import { read } from '../database/records';
import { copiedState, copyFiles, discarded } from '../database/safety-copy';
import { type RecordStores, recordStores } from '../database/schema';
import { writeInPlace } from '../database/write-in-place';
import { bringBackMissing } from './bring-back-missing';
import { collectBackup } from './collect';

/**
 * Makes the safety copy, if anything changed since the last one; what the database lost since then comes back from that
 * one first. An empty database is never copied: it may be a lost one, and then that is remembered. Once after each start
 * of the browser all is read though nothing changed, for how many records there are can be told while they are damaged.
 * @param write makes the text of a backup
 * @param now ms since 1970
 * @throws StorageProblem, BackupError, or what the browser throws when the file cannot be written
 */
export async function copyIfChanged(
  write: (content: BackupContent) => Promise<string>,
  now = Date.now(),
): Promise<void> {
  await withCopyLocked(async () => {
    const before = await stateOfRecords();
    if (before === '') return noticeLoss(now);
    const isCopied = before === (await copiedState.read());
    if (isCopied && (await wasReadWhole.read())) return;
    // Of a database that can be read in part alone, the rest is read from the copy.
    await bringBackMissing(now).catch(ifDamaged);
    const state = await stateOfRecords();
    const content = await collectBackup();
    await wasReadWhole.set(true);
    if (isCopied && state === before) return;
    const text = await write(content);
    const folder = await navigator.storage.getDirectory();
    for (const name of copyFiles) await writeInPlace(folder, name, text);
    await copiedState.set(state ?? 'damaged');
    await discarded.set([]);
  });
}

/** Nobody emptied the database if a copy of it is remembered; and one that could be read would have filled it. */
async function noticeLoss(now: number): Promise<void> {
  if ((await copiedState.read()) === '') return;
  await broughtBack.set({ made: now, ...none, lost: 'forever' });
  await copiedState.set('');
}

/**
 * What tells whether records, versions or Prullenbak changed: how many there are, and when a record of each kind last
 * did; empty when there are none, undefined when a part of the database cannot be read.
 */
async function stateOfRecords(): Promise<string | undefined> {
  try {
    return await read(async (database) => {
      const transaction = database.transaction(recordStores);
      const count = (store: RecordStores[number]) => transaction.objectStore(store).count();
      const [versions, trash, ...records] = await Promise.all([
        count('versions'),
        count('trash'),
        ...kindNames.map(count),
      ]);
      if (trash === 0 && records.every((number) => number === 0)) return '';
      const lasts = kindNames.map(async (kind) => {
        const last = await transaction.objectStore(kind).index('by-updated').openKeyCursor(null, 'prev');
        return last?.key;
      });
      return [...records, versions, trash, ...(await Promise.all(lasts))].join(' ');
    });
  } catch (error) {
    return ifDamaged(error);
  }
}

function ifDamaged(error: unknown): undefined {
  if (!isOfDamage(error)) throw error;
}
