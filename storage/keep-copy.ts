import { readBackup } from '../domain/backup';
import { sha256 } from './checksum';
import { type Database, openDatabase } from './database';
import { writeInPlace } from './folder-files';
import { alone, copied, copyFile, copyText, rescue } from './safety-copy';
import { manyChanged, tellAllPages } from './watch';

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
 * Puts the notes of the copy, if there is one, in a database that is new.
 * @throws what the browser throws when they cannot be written
 */
export async function bringBackCopy(database: Database): Promise<void> {
  const text = await copyText();
  if (text === undefined) return;
  // A copy that is damaged too is no reason to have no notes from now on.
  const backup = await readBackup(text, sha256).catch(() => undefined);
  if (!backup) return;
  const { notes, versions, trash } = backup.content;
  const writing = database.transaction(['notes', 'versions', 'trash'], 'readwrite', { durability: 'strict' });
  await Promise.all([
    ...notes.map((note) => writing.objectStore('notes').put(note)),
    ...versions.map((version) => writing.objectStore('versions').put(version)),
    ...trash.map((note) => writing.objectStore('trash').put(note)),
    writing.done,
  ]);
  tellAllPages(manyChanged);
  await rescue.set({ made: Date.parse(backup.made), notes: notes.length });
}

/**
 * What tells whether notes, versions or Prullenbak changed: how many there are, and when a note last did; empty when
 * there are none.
 */
async function stateOfNotes(): Promise<string> {
  const reading = (await openDatabase()).transaction(['notes', 'versions', 'trash']);
  const [notes, versions, trash] = await Promise.all([
    reading.objectStore('notes').count(),
    reading.objectStore('versions').count(),
    reading.objectStore('trash').count(),
  ]);
  if (notes + trash === 0) return '';
  const last = await reading.objectStore('notes').index('by-updated').openKeyCursor(null, 'prev');
  return [notes, versions, trash, last?.key].join(' ');
}
