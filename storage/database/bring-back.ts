import { readBackup } from '../../domain/backup/backup';
import { BackupError } from '../../domain/backup/backup-error';
import { type AnyRecord, kindNames } from '../../domain/records/record';
import { inBatches } from './batches';
import { manyChanged, tellAllPages } from './changes';
import { sha256 } from './checksum';
import { broughtBack } from './safety-copy';
import { type Database, isWithoutRecords, recordStores } from './schema';

/*
 * Using the safety copy. Apart from safety-copy.ts because the reading of a backup comes along, which no page needs
 * at its start.
 */

/**
 * Puts the records of the copy in a database without any: all of them, or none.
 * @param text of the copy
 * @throws what the browser throws when they cannot be written
 */
export async function bringBackCopy(database: Database, text: string): Promise<void> {
  const backup = await readBackup(text, sha256).catch((error: unknown) => {
    // A copy that is damaged too is no reason to have no notes from now on.
    if (error instanceof BackupError) return undefined;
    throw error;
  });
  if (!backup) return;
  const { content } = backup;
  const transaction = database.transaction(recordStores, 'readwrite', { durability: 'strict' });
  // Whoever awaits it hears of a failure; until then it is nobody's.
  transaction.done.catch(() => undefined);
  // Another page may have brought them back meanwhile, and may have been written in.
  if (!(await isWithoutRecords(transaction))) return;
  for (const kind of kindNames)
    await inBatches<AnyRecord>(content[kind], (record) => transaction.objectStore(kind).put(record));
  await inBatches(content.versions, (version) => transaction.objectStore('versions').put(version));
  await inBatches(content.trash, (record) => transaction.objectStore('trash').put(record));
  await transaction.done;
  tellAllPages(manyChanged);
  const notes = kindNames.reduce((sum, kind) => sum + content[kind].length, 0);
  await broughtBack.set({ made: Date.parse(backup.made), notes });
}
