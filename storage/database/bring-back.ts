import { BackupError, readBackup } from '../../domain/backup/backup';
import { inBatches } from './batches';
import { manyChanged, tellAllPages } from './changes';
import { sha256 } from './checksum';
import { broughtBack } from './safety-copy';
import { type Database, isWithoutNotes, noteStores } from './schema';

/*
 * Using the safety copy. Apart from safety-copy.ts because the reading of a backup comes along, which no page needs
 * at its start.
 */

/**
 * Puts the notes of the copy in a database without notes: all of them, or none.
 * @param text of the copy
 * @throws what the browser throws when they cannot be written
 */
export async function bringBackCopy(database: Database, text: string): Promise<void> {
  const backup = await readBackup(text, sha256).catch((error: unknown) => {
    // A copy that is damaged too is no reason to have no notes from now on.
    if (error instanceof BackupError) return undefined;
    throw error;
  });
  if (!backup) return;
  const { notes, versions, trash } = backup.content;
  const writing = database.transaction(noteStores, 'readwrite', { durability: 'strict' });
  // Whoever awaits it hears of a failure; until then it is nobody's.
  writing.done.catch(() => undefined);
  // Another page may have brought them back meanwhile, and may have been written in.
  if (!(await isWithoutNotes(writing))) return;
  await inBatches(notes, (note) => writing.objectStore('notes').put(note));
  await inBatches(versions, (version) => writing.objectStore('versions').put(version));
  await inBatches(trash, (note) => writing.objectStore('trash').put(note));
  await writing.done;
  tellAllPages(manyChanged);
  await broughtBack.set({ made: Date.parse(backup.made), notes: notes.length });
}
