import { extensionVersion } from '../browser/version';
import * as words from '../content/words';
import { writeBackup } from '../domain/backup';
import { dateInName } from '../domain/dates';
import { counted, fill } from '../domain/sentence';
import { collectBackup } from '../storage/backup';
import { saveFile, sha256 } from './files';

/**
 * Makes a reservekopie and hands it to the browser's downloads.
 * @returns the sentence that says so
 * @throws StorageProblem, BackupError
 */
export async function downloadBackup(now: Date): Promise<string> {
  const content = await collectBackup();
  const made = await writeBackup(content, now.toISOString(), extensionVersion(), sha256);
  saveFile(fill(words.data.backupFile, { date: dateInName(now) }), made, 'application/json');
  return counted(words.data.backupMade, content.notes.length);
}
