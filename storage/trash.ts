import { isBlank, type Note } from '../domain/note';
import { keptFor, type TrashedNote } from '../domain/version';
import { openDatabase } from './database';
import { trashed } from './notes';
import { forgetCopy } from './safety-copy';
import { versionsRange } from './versions';
import { manyChanged } from './watch';
import { type Writing, write } from './write';

/*
 * The Prullenbak: removed notes, for 30 days.
 */

/** The removed notes, the one removed last first. @throws StorageProblem */
export async function trashedNotes(): Promise<TrashedNote[]> {
  const notes = await (await openDatabase()).getAllFromIndex('trash', 'by-removed');
  return notes.reverse();
}

/**
 * Puts a removed note back where it was. Its words are kept as a version too: another page may have words for it
 * on the way.
 * @param changed when it counts as last changed, ms since 1970: its retention begins then
 * @throws StorageProblem
 */
export function restoreNote(removed: Note, changed = removed.updated): Promise<void> {
  const { id, behaviour, text, created } = removed;
  const updated = Math.max(changed, removed.updated);
  const note: Note = { id, behaviour, text, created, updated };
  const version = { note: id, writing: `restored ${updated}`, text, written: updated };
  return write(note, (writing) => [
    writing.objectStore('notes').put(note),
    writing.objectStore('versions').put(version),
    writing.objectStore('trash').delete(id),
  ]);
}

/** Moves every note to the Prullenbak. @param now ms since 1970 @throws StorageProblem */
export function removeAllNotes(now: number): Promise<void> {
  return write(manyChanged, async (writing) =>
    removeNotes(writing, await writing.objectStore('notes').getAll(), now),
  );
}

/**
 * Empties the Prullenbak for good, the earlier versions of what lay in it too; not those of a note that came back
 * because another page was still writing in it.
 * @throws StorageProblem
 */
export async function emptyTrash(): Promise<void> {
  await write(manyChanged, async (writing) => {
    const trash = writing.objectStore('trash');
    const forget = async (id: string) => {
      if ((await writing.objectStore('notes').getKey(id)) === undefined)
        await writing.objectStore('versions').delete(versionsRange(id));
    };
    await Promise.all((await trash.getAllKeys()).map(forget));
    await trash.clear();
  });
  await forgetCopy();
}

/**
 * Clears away what was kept long enough: removed notes and earlier versions after 30 days.
 * @param now ms since 1970
 * @param notesOlderThan notes last changed before this moment go to the Prullenbak; none when undefined
 * @throws StorageProblem
 */
export async function clearAway(now: number, notesOlderThan: number | undefined): Promise<void> {
  const database = await openDatabase();
  const old = IDBKeyRange.upperBound(now - keptFor, true);
  const trashed = await database.getAllKeysFromIndex('trash', 'by-removed', old);
  const versions = await database.getAllKeysFromIndex('versions', 'by-written', old);
  if (trashed.length + versions.length > 0) {
    await write(manyChanged, (writing) => [
      ...trashed.map((id) => writing.objectStore('trash').delete(id)),
      ...versions.map((key) => writing.objectStore('versions').delete(key)),
    ]);
  }
  // What is left in the copy would otherwise stay there for ever: of nothing no newer copy is made.
  const [notes, trash] = await Promise.all([database.count('notes'), database.count('trash')]);
  if (notes + trash === 0) await forgetCopy();
  if (notesOlderThan === undefined) return;
  const retired = IDBKeyRange.upperBound(notesOlderThan, true);
  if ((await database.countFromIndex('notes', 'by-updated', retired)) === 0) return;
  await write(manyChanged, async (writing) =>
    removeNotes(writing, await writing.objectStore('notes').index('by-updated').getAll(retired), now),
  );
}

async function removeNotes(writing: Writing, notes: readonly Note[], now: number): Promise<void> {
  await Promise.all([
    ...notes
      .filter(({ text }) => !isBlank(text))
      .map((note) => writing.objectStore('trash').put(trashed(note, now))),
    ...notes.map(({ id }) => writing.objectStore('notes').delete(id)),
  ]);
}
