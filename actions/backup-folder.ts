import { pickFolder } from '../browser/folder-picker';
import { askToWriteIn } from '../storage/backup/backup-folder';
import { forgetFolderBackups } from '../storage/backup/backup-record';
import { forgetFolder, storeFolder } from '../storage/database/folder-handle';

/*
 * The folder for automatic backups: chosen, tried again, given up.
 */

/**
 * Lets the user choose a folder, and makes the first backup in it at once. Call it first thing in a click.
 * @returns whether there is one
 * @throws StorageProblem
 */
export async function chooseFolder(): Promise<boolean> {
  const folder = await pickFolder();
  if (!folder) return false;
  await forgetFolderBackups();
  await storeFolder(folder);
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
  await forgetFolder();
  await forgetFolderBackups();
}

/** What makes a backup is loaded only now: the panel is drawn before it. */
async function backUpNow(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const { backUpIn } = await import('./make-backup');
  return backUpIn(folder, new Date());
}
