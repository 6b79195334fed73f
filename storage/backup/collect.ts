import { type BackupContent, listsOf, sizeOf } from '../../domain/backup/backup-content';
import { withCopied } from '../../domain/backup/lost';
import { type AnyRecord, kindNames, kindOf, knownRecord, named } from '../../domain/records/record';
import type { Trashed } from '../../domain/records/trashed';
import type { Version } from '../../domain/records/version';
import { isDamaged } from '../database/loss';
import { isOfDamage } from '../database/problem';
import { copyIn } from '../database/read-copy';
import { read } from '../database/records';
import { copyTexts } from '../database/safety-copy';
import { readableRecords } from '../database/salvage';
import { type Database, recordStores } from '../database/schema';
import { favourites } from '../values/favourites';
import { readOwn } from '../values/settings';

/*
 * A reservekopie: everything that is stored. Putting it back is in restore.ts.
 */

/** Everything the user has, for a backup; of a damaged database, all that can still be had. @throws StorageProblem */
export async function collectBackup(): Promise<BackupContent> {
  const records = await read((database) =>
    allRecords(database).then(notDamaged, (error: unknown) => {
      if (!isOfDamage(error)) throw error;
      return whatIsLeft(database, error);
    }),
  );
  return { ...records, settings: { ...(await readOwn()) }, favourites: await favourites.read() };
}

async function notDamaged(content: BackupContent): Promise<BackupContent> {
  if (await isDamaged.read()) await isDamaged.set(false);
  return content;
}

/** What is in the stores. */
interface Found {
  versions: Version[];
  trash: Trashed<(typeof kindNames)[number]>[];
  lists: AnyRecord[][];
}

async function allRecords(database: Database): Promise<BackupContent> {
  // One transaction: what is written meanwhile is in it whole or not at all.
  const transaction = database.transaction(recordStores);
  const [versions, trash, ...lists] = await Promise.all([
    transaction.objectStore('versions').getAll(),
    transaction.objectStore('trash').getAll(),
    ...kindNames.map((kind) => transaction.objectStore(kind).getAll()),
  ]);
  return asContent({ versions, trash, lists });
}

/** What can be read of the database, with what the copy within the browser has of the rest. */
async function whatIsLeft(database: Database, error: unknown): Promise<BackupContent> {
  const copy = await copyIn(await copyTexts());
  // Said now: to read in parts may take a while.
  if (copy) await isDamaged.set(true);
  const lists: AnyRecord[][] = [];
  for (const kind of kindNames) lists.push(await readableRecords(database, kind));
  const found = asContent({
    lists,
    versions: await readableRecords(database, 'versions'),
    trash: await readableRecords(database, 'trash'),
  });
  if (!copy && sizeOf(found) === 0) throw error;
  await isDamaged.set(true);
  return copy ? withCopied(found, copy.content, Date.now()) : found;
}

/** The kinds and fields of this version of the extension alone: a newer one may have stored more. */
function asContent({ versions, trash, lists }: Found): BackupContent {
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
    settings: {},
    favourites: [],
  };
}
