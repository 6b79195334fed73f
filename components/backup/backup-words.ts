import * as words from '../../content/words/backup';
import { BackupError } from '../../domain/backup/backup-error';
import { counted } from '../../domain/language/sentence';
import { problemInWords } from '../page/use-work';
import { whyRefused } from './backup-refused';

/** One sentence: that a backup was made, with so many notes. */
export function backupMade(notes: number): string {
  return counted(words.data.backupMade, notes);
}

/** One sentence: why a backup could not be made, read or put back. */
export function whyNoBackup(error: unknown): string {
  return error instanceof BackupError ? whyRefused(error) : problemInWords(error);
}
