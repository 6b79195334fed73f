import type { BackupContent } from '../domain/backup';
import { afterMerge, type MergePlan, type MergeWrites, planMerge } from '../domain/merge';
import type { Note } from '../domain/note';
import type { TrashedNote, Version } from '../domain/version';
import { openDatabase, openForWriting } from './database';
import { favourites } from './favourites';
import { changeSettings, readSettings, type Settings } from './settings';
import { manyChanged, tellAllPages } from './watch';

/*
 * A reservekopie: everything that is stored, out and in.
 */

/** Everything the user has, for a backup. @throws StorageProblem */
export async function collectBackup(): Promise<BackupContent> {
  const database = await openDatabase();
  // One transaction: what is written meanwhile is in it whole or not at all.
  const reading = database.transaction(['notes', 'versions', 'trash']);
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

/** What putting a backup back would do to the notes; nothing is written yet. @throws StorageProblem */
export async function planRestore(content: BackupContent): Promise<MergePlan> {
  return planMerge(await (await openDatabase()).getAll('notes'), content.notes);
}

/** All that a restore changed, to be able to go back exactly. */
export interface Restored {
  writes: MergeWrites;
  trash: TrashedNote[];
  settings: Settings;
  favourites: string[];
}

/**
 * Puts a backup back, in one transaction: all of it, or nothing.
 * @param now ms since 1970
 * @param progress told how many of how many records are written
 * @param stop when it aborts, nothing has happened
 * @throws StorageProblem, or an AbortError when it was stopped
 */
export async function restoreBackup(
  content: BackupContent,
  now: number,
  progress: (done: number, all: number) => void,
  stop: AbortSignal,
): Promise<Restored> {
  const before = await collectBackup();
  const writes = afterMerge(planMerge(before.notes, content.notes), now, before.versions);
  const known = new Set(before.versions.map(keyOf));
  const versions = content.versions.filter((version) => !known.has(keyOf(version)));
  writes.versions.push(...versions);
  writes.undo.removedVersions.push(...versions);
  const there = new Set([...before.notes, ...before.trash, ...content.notes].map(({ id }) => id));
  const trash = content.trash.filter(({ id }) => !there.has(id));

  await writeAll(writes, trash, progress, stop);
  const restored = { writes, trash, settings: await readSettings(), favourites: before.favourites };
  await changeSettings(content.settings);
  await favourites.change((stars) => [...new Set([...stars, ...content.favourites])]);
  return restored;
}

const keyOf = ({ note, writing }: Version) => `${note} ${writing}`;

/** So many records are asked for at a time, so that the page can show how far it is. */
const batch = 1000;

async function writeAll(
  { notes, versions }: MergeWrites,
  trash: readonly TrashedNote[],
  progress: (done: number, all: number) => void,
  stop: AbortSignal,
): Promise<void> {
  const database = await openForWriting();
  const writing = database.transaction(['notes', 'versions', 'trash'], 'readwrite', { durability: 'strict' });
  const halt = () => writing.abort();
  stop.addEventListener('abort', halt);
  const puts = [
    ...notes.map((note) => () => writing.objectStore('notes').put(note)),
    ...versions.map((version) => () => writing.objectStore('versions').put(version)),
    ...trash.map((note) => () => writing.objectStore('trash').put(note)),
  ];
  try {
    for (let done = 0; done < puts.length; done += batch) {
      await Promise.all(puts.slice(done, done + batch).map((put) => put()));
      progress(Math.min(done + batch, puts.length), puts.length);
    }
  } finally {
    // Awaited also after a failure: its rejection would otherwise be nobody's.
    await writing.done.finally(() => stop.removeEventListener('abort', halt));
  }
  tellAllPages(manyChanged);
}

/** Undoes a restore: everything is as it was before. @throws StorageProblem */
export async function undoRestore({
  writes: { undo },
  trash,
  settings,
  favourites: stars,
}: Restored): Promise<void> {
  const database = await openForWriting();
  const writing = database.transaction(['notes', 'versions', 'trash'], 'readwrite', { durability: 'strict' });
  await Promise.all([
    ...undo.notes.map((note) => writing.objectStore('notes').put(note)),
    ...undo.removedNotes.map((id) => writing.objectStore('notes').delete(id)),
    ...undo.removedVersions.map(({ note, writing: stretch }) =>
      writing.objectStore('versions').delete([note, stretch]),
    ),
    ...trash.map(({ id }) => writing.objectStore('trash').delete(id)),
    writing.done,
  ]);
  await changeSettings(settings);
  await favourites.set(stars);
  tellAllPages(manyChanged);
}
