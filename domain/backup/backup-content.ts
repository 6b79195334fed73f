import { kinds } from '../records/kinds';
import { type AnyRecord, type KindName, kindNames, type RecordOf } from '../records/record';
import type { Trashed } from '../records/trashed';
import type { Version } from '../records/version';

/** The records of each kind, under the name of the kind. */
export type RecordLists = { [Name in KindName]: RecordOf<Name>[] };

/** Everything a user has. The order of each list matters. */
export interface BackupContent extends RecordLists {
  settings: Record<string, string>;
  /** Ids of behaviours. */
  favourites: string[];
  versions: Version[];
  trash: Trashed<KindName>[];
}

/** A backup file as its text says it, one field a line. */
export interface BackupFile {
  format: typeof backupFormat;
  version: number;
  /** The instant of making, as `Date.prototype.toISOString` writes it. */
  made: string;
  /** Version of the extension that made it, for example `0.1.0`. */
  extension: string;
  /** SHA-256 of the canonical content, in lower-case hex. */
  checksum: string;
  content: BackupContent;
}

/** How a file says that it is one of ours. */
export const backupFormat = 'vakmanschap-reservekopie';

/** The newest version of the file that this code knows, and writes: the first that holds every kind of record. */
export const newestVersion = Math.max(...kindNames.map((kind) => kinds[kind].inBackupSince));

/** The longest file, in UTF-16 units: 256 MB, half the longest string of Chromium. */
export const mostCharacters = 256 * 1024 * 1024;

/** The kinds of records that a file of a version has lists of. */
export function kindsIn(version: number): KindName[] {
  return kindNames.filter((kind) => kinds[kind].inBackupSince <= version);
}

/** A list for each kind. */
export function listsOf(listOf: (kind: KindName) => AnyRecord[]): RecordLists {
  const lists: unknown = Object.fromEntries(kindNames.map((kind) => [kind, listOf(kind)]));
  return lists as RecordLists;
}

/** How many things are in the lists. */
export function sizeOf(content: BackupContent): number {
  return Object.values(content).reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}
