import type { Note } from '../../domain/notes/note';
import { keptFor, type TrashedNote } from '../../domain/notes/version';
import { isBlank } from '../../domain/records/text-record';
import { inBatches } from '../database/batches';
import { manyChanged } from '../database/changes';
import { openDatabase } from '../database/database';
import { forgetCopy, forgetCopyOfNothing } from '../database/safety-copy';
import type { WriteTransaction } from '../database/schema';
import { write } from '../database/write';
import { trashed } from './notes';
import { versionsRange } from './versions';

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
  return write(removed, (writing) => puttingBack(writing, removed, changed));
}

function puttingBack(writing: WriteTransaction, removed: Note, changed: number): Promise<unknown>[] {
  const { id, behaviour, text, created } = removed;
  const updated = Math.max(changed, removed.updated);
  return [
    writing.objectStore('notes').put({ id, behaviour, text, created, updated }),
    writing.objectStore('versions').put({ note: id, writing: `restored ${updated}`, text, written: updated }),
    writing.objectStore('trash').delete(id),
  ];
}

/** Puts all removed notes back. @param now ms since 1970: when they count as last changed @throws StorageProblem */
export function restoreAllNotes(now: number): Promise<void> {
  return write(manyChanged, async (writing) => {
    const back = (removed: TrashedNote) => Promise.all(puttingBack(writing, removed, now));
    await inBatches(await writing.objectStore('trash').getAll(), back);
  });
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
    await inBatches(await trash.getAllKeys(), forget);
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
  const counts = await Promise.all([
    database.countFromIndex('trash', 'by-removed', old),
    database.countFromIndex('versions', 'by-written', old),
  ]);
  if (counts.some((count) => count > 0)) await write(manyChanged, (writing) => deleteOld(writing, old));
  await forgetCopyOfNothing(database);
  if (notesOlderThan === undefined) return;
  const retired = IDBKeyRange.upperBound(notesOlderThan, true);
  if ((await database.countFromIndex('notes', 'by-updated', retired)) === 0) return;
  await write(manyChanged, async (writing) =>
    removeNotes(writing, await writing.objectStore('notes').index('by-updated').getAll(retired), now),
  );
}

/** Looks up what is old in the very transaction that deletes it: a note may be put back and removed again. */
async function deleteOld(writing: WriteTransaction, old: IDBKeyRange): Promise<void> {
  const [trash, versions] = [writing.objectStore('trash'), writing.objectStore('versions')];
  await inBatches(await trash.index('by-removed').getAllKeys(old), (id) => trash.delete(id));
  await inBatches(await versions.index('by-written').getAllKeys(old), (key) => versions.delete(key));
}

async function removeNotes(writing: WriteTransaction, notes: readonly Note[], now: number): Promise<void> {
  const [kept, trash] = [writing.objectStore('notes'), writing.objectStore('trash')];
  await inBatches(notes, async (note) => {
    await kept.delete(note.id);
    if (!isBlank(note.text)) await trash.put(trashed(note, now));
  });
}
