import type { Saved } from '../../browser/save-as';
import * as words from '../../content/words/backup';
import { BackupError } from '../../domain/backup/backup-error';
import { problemInWords } from '../page/use-work';
import { whyRefused } from './backup-refused';

/** One sentence: why a backup could not be made, read or put back. */
export function whyNoBackup(error: unknown): string {
  return error instanceof BackupError ? whyRefused(error) : problemInWords(error);
}

/** One sentence: what became of a file. @param said what is said of one that is there, or that the browser has got */
export function howSaved(saved: Saved, said: Record<'there' | 'handed', string>): string {
  return { ...words.data.notSaved, ...said }[saved];
}
