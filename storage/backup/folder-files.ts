import {
  type FolderFile,
  filesToRemove,
  isNamedBy,
  type NameOfDay,
} from '../../domain/backup/automatic-backup';
import { BackupError } from '../../domain/backup/backup-error';
import { StorageProblem } from '../database/problem';
import { writeInPlace } from '../database/write-in-place';
import type { FolderTrouble } from './backup-folder';

/*
 * The backups in the chosen folder, as files that others can see, move and remove at any time.
 */

/**
 * Puts a backup in the folder as the file of a day, and then removes the oldest beyond those that stay.
 * @param day for example `2026-11-03`
 * @throws whatever the browser throws: see `troubleOf`
 */
export async function putInFolder(
  folder: FileSystemDirectoryHandle,
  text: string,
  day: string,
  nameOf: NameOfDay,
): Promise<void> {
  const name = nameOf(day);
  await writeInPlace(folder, name, text);
  // The backup is made: a file too many is no trouble, and tomorrow it is tried again.
  await removeOld(folder, name, nameOf).catch(() => undefined);
}

async function removeOld(folder: FileSystemDirectoryHandle, made: string, nameOf: NameOfDay): Promise<void> {
  const ours: FolderFile[] = [];
  for await (const [name, entry] of folder.entries()) {
    if (!isNamedBy(nameOf, name) || !(entry instanceof FileSystemFileHandle)) continue;
    ours.push({ name, size: (await entry.getFile()).size });
  }
  for (const name of filesToRemove(ours, made)) await folder.removeEntry(name);
}

/** Why a backup was not put in the folder (names: File System Access, "exceptions"). */
export function troubleOf(error: unknown): FolderTrouble {
  if (error instanceof BackupError || error instanceof StorageProblem) return 'content';
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'permission';
    case 'NotFoundError':
    case 'TypeMismatchError':
      return 'gone';
    case 'QuotaExceededError':
      return 'full';
    default:
      return 'unknown';
  }
}
