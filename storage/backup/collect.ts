import type { BackupContent } from '../../domain/backup/backup';
import type { Note } from '../../domain/notes/note';
import { openDatabase } from '../database/database';
import { noteStores } from '../database/schema';
import { favourites } from '../values/favourites';
import { readSettings } from '../values/settings';

/*
 * A reservekopie: everything that is stored. Putting it back is in restore.ts.
 */

/** Everything the user has, for a backup. @throws StorageProblem */
export async function collectBackup(): Promise<BackupContent> {
  const database = await openDatabase();
  // One transaction: what is written meanwhile is in it whole or not at all.
  const reading = database.transaction(noteStores);
  const [notes, versions, trash] = await Promise.all([
    reading.objectStore('notes').getAll(),
    reading.objectStore('versions').getAll(),
    reading.objectStore('trash').getAll(),
  ]);
  return {
    settings: { ...(await readSettings()) },
    favourites: await favourites.read(),
    // The fields of this version alone: a newer one may have stored more.
    notes: notes.map(knownNote),
    versions: versions.map(({ note, writing, text, written }) => ({ note, writing, text, written })),
    trash: trash.map((note) => ({ ...knownNote(note), removed: note.removed })),
  };
}

const knownNote = ({ id, behaviour, text, created, updated }: Note): Note => ({
  id,
  behaviour,
  text,
  created,
  updated,
});
