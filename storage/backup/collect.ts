import { type BackupContent, listsOf } from '../../domain/backup/backup-content';
import { kindNames, kindOf, knownRecord, named } from '../../domain/records/record';
import { read } from '../database/records';
import { recordStores } from '../database/schema';
import { favourites } from '../values/favourites';
import { readSettings } from '../values/settings';

/*
 * A reservekopie: everything that is stored. Putting it back is in restore.ts.
 */

/** Everything the user has, for a backup. @throws StorageProblem */
export async function collectBackup(): Promise<BackupContent> {
  return {
    ...(await collectRecords()),
    settings: { ...(await readSettings()) },
    favourites: await favourites.read(),
  };
}

/** The kinds and fields of this version of the extension alone: a newer one may have stored more. */
function collectRecords(): Promise<Omit<BackupContent, 'settings' | 'favourites'>> {
  return read(async (database) => {
    // One transaction: what is written meanwhile is in it whole or not at all.
    const transaction = database.transaction(recordStores);
    const [versions, trash, ...lists] = await Promise.all([
      transaction.objectStore('versions').getAll(),
      transaction.objectStore('trash').getAll(),
      ...kindNames.map((kind) => transaction.objectStore(kind).getAll()),
    ]);
    return {
      ...listsOf((kind) => (lists[kindNames.indexOf(kind)] ?? []).map((record) => knownRecord(kind, record))),
      versions: versions.flatMap((version) => {
        const { note, writing, text, written } = version;
        const kind = kindOf(version);
        return kind ? [named(kind, { note, writing, text, written })] : [];
      }),
      trash: trash.flatMap((record) => {
        const kind = kindOf(record);
        return kind ? [named(kind, { ...knownRecord(kind, record), removed: record.removed })] : [];
      }),
    };
  });
}
