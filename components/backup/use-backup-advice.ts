import { useEffect, useState } from 'preact/hooks';
import { isDue } from '../../domain/backup/automatic-backup';
import { isQuiet, needsReminder } from '../../domain/backup/backup-reminder';
import type { FolderTrouble } from '../../storage/backup/backup-folder';
import { recordTimes } from '../../storage/database/record-times';
import { type FolderState, useBackupFolder } from './use-backup-folder';

/** What there is to say about backups where notes are listed. */
export type BackupAdvice =
  | { is: 'nothing' }
  /** `made`: when the last one was made, ms since 1970; null when there never was one. */
  | { is: 'reminder'; made: number | null }
  | { is: 'lost folder' }
  | { is: 'trouble'; trouble: FolderTrouble; folder: FileSystemDirectoryHandle };

/** What there is to say about backups now; undefined until it is known. */
export function useBackupAdvice(): BackupAdvice | undefined {
  const [state] = useBackupFolder();
  const [advice, setAdvice] = useState<BackupAdvice>();
  useEffect(() => {
    if (!state) return;
    let wanted = true;
    // Whoever shows notes says what is wrong with the database.
    adviceFor(state, new Date())
      .catch((): BackupAdvice => ({ is: 'nothing' }))
      .then((found) => wanted && setAdvice(found));
    return () => {
      wanted = false;
    };
  }, [state]);
  return advice;
}

async function adviceFor({ folder, trouble, record }: FolderState, now: Date): Promise<BackupAdvice> {
  if (!folder) {
    const facts = { ...record, ...(await recordTimes()) };
    // It was chosen and not given up: it went with a database that the browser lost.
    if (record.inFolder !== null && !isQuiet(record.later, now.getTime())) return { is: 'lost folder' };
    return needsReminder(facts, now.getTime()) ? { is: 'reminder', made: record.made } : { is: 'nothing' };
  }
  const speak = trouble && isDue(record.inFolder, now) && !isQuiet(record.later, now.getTime());
  return speak ? { is: 'trouble', trouble, folder } : { is: 'nothing' };
}
