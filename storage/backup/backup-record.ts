import { backupsKey } from '../stored';
import { storedValue } from '../values/stored-value';
import { type FolderTrouble, troubles } from './backup-folder';

/** What this installation remembers about backups; moments in ms since 1970, null when there was none. */
export interface BackupRecord {
  /** When the last backup was made, by hand or in the folder. */
  made: number | null;
  /** When the last one was put in the folder that is in use. */
  inFolder: number | null;
  /** What went wrong in that folder the last time. */
  trouble: FolderTrouble | null;
  /** When the user last said "Later" to a line about backups. */
  later: number | null;
  /** How many things could not be in the last one, wherever that went. */
  leftOut: number;
  /** The mark of this installation in the names of files, once it has had a folder. */
  mark: string;
}

export const backupRecord = storedValue('local', backupsKey, checked);

/** Remembers that a backup was made. @param now ms since 1970 */
export function rememberBackup(now: number): Promise<void> {
  return backupRecord.change((record) => ({ ...record, made: now }));
}

/** Remembers how many things could not be in a backup. */
export async function rememberLeftOut(leftOut: number): Promise<void> {
  if ((await backupRecord.read()).leftOut !== leftOut)
    await backupRecord.change((record) => ({ ...record, leftOut }));
}

/** Begins anew with a folder, or without one: nothing was made there yet. */
export function forgetFolderBackups(): Promise<void> {
  return backupRecord.change((record) => ({
    ...record,
    inFolder: null,
    trouble: null,
    mark: record.mark || crypto.randomUUID().slice(0, 4),
  }));
}

/** Remembers that the user said "Later". @param now ms since 1970 */
export function rememberLater(now: number): Promise<void> {
  return backupRecord.change((record) => ({ ...record, later: now }));
}

function checked(stored: unknown): BackupRecord {
  const found: Partial<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const moment = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : null);
  return {
    made: moment(found.made),
    inFolder: moment(found.inFolder),
    trouble: troubles.find((kind) => kind === found.trouble) ?? null,
    later: moment(found.later),
    leftOut: moment(found.leftOut) ?? 0,
    mark: typeof found.mark === 'string' ? found.mark : '',
  };
}
