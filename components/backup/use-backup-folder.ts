import { useEffect, useState } from 'preact/hooks';
import { pickFolder } from '../../browser/folder-picker';
import {
  askToWriteIn,
  backupFolder,
  type FolderTrouble,
  forgetBackupFolder,
  keepBackupFolder,
  mayWriteIn,
} from '../../storage/backup/backup-folder';
import { type BackupRecord, backupRecord, forgetFolderBackups } from '../../storage/backup/backup-record';
import { useStored } from '../page/use-stored';

/** The folder for automatic backups as it is now. */
export interface FolderState {
  /** None was chosen, or the database cannot be read. */
  folder: FileSystemDirectoryHandle | undefined;
  trouble: FolderTrouble | null;
  record: BackupRecord;
}

/**
 * The folder for automatic backups, read again whenever something is remembered about backups.
 * @returns undefined until it is read for the first time; and a function that reads it again
 */
export function useBackupFolder(): [FolderState | undefined, () => void] {
  const record = useStored(backupRecord);
  const [asked, setAsked] = useState(0);
  const [state, setState] = useState<FolderState>();
  useEffect(() => {
    if (!record) return;
    let wanted = true;
    lookAt(record).then((found) => wanted && setState(found));
    return () => {
      wanted = false;
    };
  }, [record, asked]);
  return [state, () => setAsked((times) => times + 1)];
}

async function lookAt(record: BackupRecord): Promise<FolderState> {
  const folder = await backupFolder().catch(() => undefined);
  const allowed = folder === undefined || (await mayWriteIn(folder));
  return { folder, trouble: allowed ? record.trouble : 'permission', record };
}

/**
 * Lets the user choose a folder, and makes the first backup in it at once. Call it first thing in a click.
 * @returns whether there is one
 * @throws StorageProblem
 */
export async function chooseFolder(): Promise<boolean> {
  const folder = await pickFolder();
  if (!folder) return false;
  await forgetFolderBackups();
  await keepBackupFolder(folder);
  await backUpNow(folder);
  return true;
}

/**
 * Tries again what went wrong, and asks for permission if that was it. Call it first thing in a click.
 * @returns whether there is a new backup in the folder
 */
export async function tryAgain(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await askToWriteIn(folder)) && backUpNow(folder);
}

/** Stops making backups in the folder. @throws StorageProblem */
export async function leaveFolder(): Promise<void> {
  await forgetBackupFolder();
  await forgetFolderBackups();
}

/** What makes a backup is loaded only now: the panel is drawn before it. */
async function backUpNow(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const { backUpIn } = await import('../../actions/make-backup');
  return backUpIn(folder, new Date());
}
