import type { Saved } from '../browser/save-as';
import { refillFromCopy, textOfCopy } from '../storage/backup/refill';
import { copyWithinBrowser, saveBackupFile } from './make-backup';

/*
 * What can be done with the copy within the browser when the database is damaged or cannot be opened.
 */

/** Fills a new database from the copy. @returns whether there was one @throws StorageProblem */
export async function notesFromCopy(now: Date): Promise<boolean> {
  // Of a database that can be read in part, what it has and the copy has not yet.
  await copyWithinBrowser(now);
  return refillFromCopy();
}

/**
 * Saves the copy as a file. Call it in a click.
 * @returns what became of the file; undefined when there was no copy
 * @throws what the browser throws
 */
export async function copyAsFile(now: Date): Promise<Saved | undefined> {
  const text = await textOfCopy();
  return text === undefined ? undefined : saveBackupFile(text, now);
}
