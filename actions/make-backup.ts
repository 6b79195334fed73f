import { type Saved, saveAs } from '../browser/save-as';
import { extensionVersion } from '../browser/version';
import * as backupWords from '../content/words/backup';
import { isDue } from '../domain/backup/automatic-backup';
import { writeBackup } from '../domain/backup/backup';
import type { BackupContent } from '../domain/backup/backup-content';
import { BackupError } from '../domain/backup/backup-error';
import { without, withSoundTimes } from '../domain/backup/fitting';
import { isoDate } from '../domain/language/dates';
import { fill } from '../domain/language/sentence';
import { type Amount, amountIn } from '../domain/records/amount';
import { mayWriteIn } from '../storage/backup/backup-folder';
import { backupRecord, rememberLeftOut } from '../storage/backup/backup-record';
import { collectBackup } from '../storage/backup/collect';
import { copyIfChanged } from '../storage/backup/copy-within-browser';
import { putInFolder, troubleOf } from '../storage/backup/folder-files';
import { sha256 } from '../storage/database/checksum';
import { storedFolder } from '../storage/database/folder-handle';
import { readSettings } from '../storage/values/settings';

/*
 * Makes backups: a file when someone asks for it, a file a day in the chosen folder, and a copy
 * inside the browser.
 */

/** A backup, and what it holds. */
interface Made extends Amount {
  text: string;
  /** How many things could not be in it. */
  leftOut: number;
}

async function everything(now: Date): Promise<Made> {
  return asText(await collectBackup(), now);
}

/** With more than this left out it is no backup. */
const mostLeftOut = 100;

/**
 * What cannot be in a backup is left out: it is no reason to have none of the rest. It is remembered, to be said where
 * backups are spoken of.
 * @throws BackupError
 */
async function asText(found: BackupContent, now: Date): Promise<Made> {
  let content = withSoundTimes(found);
  for (let leftOut = 0; ; leftOut += 1) {
    try {
      const text = await writeBackup(content, now.toISOString(), extensionVersion(), sha256);
      await rememberLeftOut(leftOut).catch(() => undefined);
      return { text, ...amountIn(content), leftOut };
    } catch (error) {
      const path = error instanceof BackupError && error.problem === 'unfit' ? error.wrong?.path : undefined;
      const rest = path === undefined || leftOut === mostLeftOut ? undefined : without(content, path);
      if (!rest) throw error;
      content = rest;
    }
  }
}

/**
 * Makes a backup and saves it as a file. Call it in a click.
 * @returns what it holds, and what became of the file
 * @throws StorageProblem or BackupError
 */
export async function saveBackup(now: Date): Promise<Made & { saved: Saved }> {
  const made = await everything(now);
  return { ...made, saved: await saveBackupFile(made.text, now) };
}

/** Saves the text of a backup as the file of a day. Call it in a click. */
export function saveBackupFile(text: string, day: Date): Promise<Saved> {
  return saveAs(fill(backupWords.data.backupFile, { date: isoDate(day) }), text, 'application/json');
}

/**
 * Makes a backup in a folder, as the file of this day. What went wrong is in the record.
 * @param folder where we may write, or may not any more
 * @returns whether it was made
 * @throws what the browser throws when the record cannot be stored
 */
export async function backUpIn(folder: FileSystemDirectoryHandle, now: Date): Promise<boolean> {
  // One at a time: two pages, or a page and the background, may think of it at once.
  const trouble = await navigator.locks.request('backup in folder', () =>
    write(folder, now).then(() => null, troubleOf),
  );
  const made = now.getTime();
  await backupRecord.change((record) =>
    trouble ? { ...record, trouble } : { ...record, trouble, made, inFolder: made },
  );
  return trouble === null;
}

async function write(folder: FileSystemDirectoryHandle, now: Date): Promise<void> {
  if (!(await mayWriteIn(folder))) throw new DOMException('no permission any more', 'NotAllowedError');
  const { mark } = await backupRecord.read();
  // In a folder that two computers share, or that an earlier installation used, nobody writes over the files of
  // another, nor removes them: each has a mark of its own.
  const nameOf = (day: string) => fill(backupWords.data.backupFile, { date: `${day}-${mark}` });
  await putInFolder(folder, (await everything(now)).text, isoDate(now), nameOf);
}

/** Makes the backup of this day in the chosen folder, if there is such a folder and it was not made yet. */
export async function backUpDaily(now: Date): Promise<void> {
  if ((await readSettings()).files === 'uit') return;
  // A database that cannot be opened is said where notes are shown.
  const folder = await storedFolder().catch(() => undefined);
  if (folder && isDue((await backupRecord.read()).inFolder, now)) await backUpIn(folder, now);
}

/** Makes the copy that notes come back from when the browser has lost its database. It does not reject. */
export function copyWithinBrowser(now: Date): Promise<void> {
  // A full disk, a private window: an hour later it is tried again.
  return copyIfChanged(async (content) => (await asText(content, now)).text, now.getTime()).catch(
    () => undefined,
  );
}
