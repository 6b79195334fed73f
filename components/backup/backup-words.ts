import { BackupError } from '../../domain/backup/backup-error';
import { problemInWords } from '../page/problem-in-words';
import { whyRefused } from './backup-refused';

/** One sentence: why a backup could not be made, read or put back. */
export function whyNoBackup(error: unknown): string {
  return error instanceof BackupError ? whyRefused(error) : problemInWords(error);
}
