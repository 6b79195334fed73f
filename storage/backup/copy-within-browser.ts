import { BackupError, readBackup } from '../../domain/backup/backup';
import { manyChanged, tellAllPages } from '../database/changes';
import { type Database, isWithoutNotes, noteStores, openDatabase } from '../database/database';
import { alone, copied, copyFile, rescue } from '../database/safety-copy';
import { inBatches } from '../database/write';
import { sha256 } from './checksum';
import { writeInPlace } from './folder-files';

/*
 * Making the safety copy and using it. Apart from safety-copy.ts because the reading of a backup comes along, which
 * no page needs at its start.
 */

/**
 * Makes the copy, if anything changed since the last one. An empty database is never copied: it may be a lost one.
 * @param write makes the text of a backup
 * @throws StorageProblem, BackupError, or what the browser throws when the file cannot be written
 */
export async function copyIfChanged(write: () => Promise<string>): Promise<void> {
  await alone(async () => {
    const state = await stateOfNotes();
    if (state === '' || state === (await copied.read())) return;
    await writeInPlace(await navigator.storage.getDirectory(), copyFile, await write());
    await copied.set(state);
  });
}

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
  await rescue.set({ made: Date.parse(backup.made), notes: notes.length });
}

/**
 * What tells whether notes, versions or Prullenbak changed: how many there are, and when a note last did; empty when
 * there are none.
 */
async function stateOfNotes(): Promise<string> {
  const reading = (await openDatabase()).transaction(noteStores);
  const [notes, versions, trash] = await Promise.all([
    reading.objectStore('notes').count(),
    reading.objectStore('versions').count(),
    reading.objectStore('trash').count(),
  ]);
  if (notes + trash === 0) return '';
  const last = await reading.objectStore('notes').index('by-updated').openKeyCursor(null, 'prev');
  return [notes, versions, trash, last?.key].join(' ');
}
