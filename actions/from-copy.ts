import { saveFile } from '../browser/files';
import * as words from '../content/words/backup';
import { isoDate } from '../domain/language/dates';
import { fill } from '../domain/language/sentence';
import { refillFromCopy, textOfCopy } from '../storage/backup/refill';
import { copyWithinBrowser } from './make-backup';

/*
 * What can be done with the copy within the browser when the database is damaged or cannot be opened.
 */

/** Fills a new database from the copy. @returns whether there was one @throws StorageProblem */
export async function notesFromCopy(now: Date): Promise<boolean> {
  // Of a database that can be read in part, what it has and the copy has not yet.
  await copyWithinBrowser(now);
  return refillFromCopy();
}

/** Hands the copy to the browser's downloads. @returns whether there was one @throws what the browser throws */
export async function copyAsFile(now: Date): Promise<boolean> {
  const text = await textOfCopy();
  if (text === undefined) return false;
  saveFile(fill(words.data.backupFile, { date: isoDate(now) }), text, 'application/json');
  return true;
}
