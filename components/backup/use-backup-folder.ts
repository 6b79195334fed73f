import { useEffect, useState } from 'preact/hooks';
import { type FolderTrouble, mayWriteIn } from '../../storage/backup/backup-folder';
import { type BackupRecord, backupRecord } from '../../storage/backup/backup-record';
import { storedFolder } from '../../storage/database/folder-handle';
import { useStored } from '../page/use-stored';

/** The folder for automatic backups as it is now. */
export interface FolderState {
  /** None was chosen, or the database cannot be read. */
  folder: FileSystemDirectoryHandle | undefined;
  trouble: FolderTrouble | null;
  record: BackupRecord;
}

/**
 * The folder for automatic backups, read again whenever something is remembered about backups.
 * @returns undefined until it is read for the first time; and a function that reads it again
 */
export function useBackupFolder(): [FolderState | undefined, () => void] {
  const record = useStored(backupRecord);
  const [asked, setAsked] = useState(0);
  const [state, setState] = useState<FolderState>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` reads the same record again; permission may have changed.
  useEffect(() => {
    if (!record) return;
    let wanted = true;
    readState(record).then((found) => wanted && setState(found));
    return () => {
      wanted = false;
    };
  }, [record, asked]);
  return [state, () => setAsked((times) => times + 1)];
}

async function readState(record: BackupRecord): Promise<FolderState> {
  const folder = await storedFolder().catch(() => undefined);
  const allowed = folder === undefined || (await mayWriteIn(folder));
  return { folder, trouble: allowed ? record.trouble : 'permission', record };
}
