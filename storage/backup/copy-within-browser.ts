import { kindNames } from '../../domain/records/record';
import { read } from '../database/records';
import { copiedState, withCopyLocked } from '../database/safety-copy';
import { type RecordStores, recordStores } from '../database/schema';
import { writeInPlace } from '../database/write-in-place';
import { copyFile } from '../stored';

/**
 * Makes the safety copy, if anything changed since the last one. An empty database is never copied: it may be a lost
 * one.
 * @param write makes the text of a backup
 * @throws StorageProblem, BackupError, or what the browser throws when the file cannot be written
 */
export async function copyIfChanged(write: () => Promise<string>): Promise<void> {
  await withCopyLocked(async () => {
    const state = await stateOfRecords();
    if (state === '' || state === (await copiedState.read())) return;
    await writeInPlace(await navigator.storage.getDirectory(), copyFile, await write());
    await copiedState.set(state);
  });
}

/**
 * What tells whether records, versions or Prullenbak changed: how many there are, and when a record of each kind last
 * did; empty when there are none.
 */
function stateOfRecords(): Promise<string> {
  return read(async (database) => {
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
}
