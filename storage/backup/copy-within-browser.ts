import { openDatabase } from '../database/database';
import { copiedState, copyFile, withCopyLocked } from '../database/safety-copy';
import { noteStores } from '../database/schema';
import { writeInPlace } from '../database/write-in-place';

/**
 * Makes the safety copy, if anything changed since the last one. An empty database is never copied: it may be a lost
 * one.
 * @param write makes the text of a backup
 * @throws StorageProblem, BackupError, or what the browser throws when the file cannot be written
 */
export async function copyIfChanged(write: () => Promise<string>): Promise<void> {
  await withCopyLocked(async () => {
    const state = await stateOfNotes();
    if (state === '' || state === (await copiedState.read())) return;
    await writeInPlace(await navigator.storage.getDirectory(), copyFile, await write());
    await copiedState.set(state);
  });
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
