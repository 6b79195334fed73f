import type { BackupContent } from '../../domain/backup/backup';
import {
  byNote,
  isAsLeft,
  isChange,
  type MergePlan,
  type MergeStep,
  mergeNote,
  nothing,
  type Place,
} from '../../domain/backup/merge';
import type { Version } from '../../domain/notes/version';
import { batch } from '../database/batches';
import { manyChanged, tellAllPages } from '../database/changes';
import { openForWriting, problemOf } from '../database/database';
import { forgetCopyOfNothing } from '../database/safety-copy';
import {
  type NoteStores,
  noteStores,
  type Reading,
  type Schema,
  type WriteTransaction,
} from '../database/schema';
import { type ChoicesChange, changeChoices, choicesIn, reversed } from './restored-choices';

/*
 * A reservekopie put back, and that undone. Each is one transaction that goes through the notes in batches: the page
 * stays awake meanwhile, its memory holds a batch of what is stored, and what another page writes comes before it
 * or after it. Settings and stars are changed as the last thing before the end of that transaction: if that fails,
 * it is not too late to let go of the notes.
 */

/** How the page follows the work and stops it. */
export interface Course {
  /** Told how many of how many notes are done. */
  progress(done: number, all: number): void;
  /** When it aborts, nothing has happened. */
  stop: AbortSignal;
}

/** All that a restore changed. */
export interface Restored {
  steps: MergeStep[];
  choices: ChoicesChange;
}

/**
 * What putting a backup back would do to the notes; nothing is written yet.
 * @throws StorageProblem, also when nothing could be written
 */
export async function planRestore(content: BackupContent): Promise<MergePlan> {
  const reading = (await openForWriting()).transaction(noteStores);
  const plan = { ...nothing };
  const all = byNote(content);
  for (let done = 0; done < all.length; done += batch) {
    const theirs = all.slice(done, done + batch);
    const here = await placesOf(reading, theirs);
    for (const [index, their] of theirs.entries()) {
      // What happens to a note does not depend on its versions.
      const mine = { id: their.id, ...here[index], versions: [] };
      plan[mergeNote(mine, their, 0).outcome] += 1;
    }
  }
  return plan;
}

/**
 * Puts a backup back: all of it, or nothing.
 * @param now ms since 1970
 * @returns what `undoRestore` needs
 * @throws StorageProblem, or the reason why it was stopped
 */
export async function restoreBackup(content: BackupContent, now: number, course: Course): Promise<Restored> {
  const choices = await choicesIn(content);
  const steps: MergeStep[] = [];
  await inOneGo(byNote(content), choices, course, async (writing, theirs) => {
    const [here, versions] = await Promise.all([placesOf(writing, theirs), versionsOf(writing, theirs)]);
    const changes = theirs
      .map((their, index) => {
        const mine = { id: their.id, ...here[index], versions: versions.get(their.id) ?? [] };
        return mergeNote(mine, their, now);
      })
      .filter(isChange);
    steps.push(...changes);
    await askAll(changes.flatMap((step) => doing(writing, step)));
  });
  return { steps, choices };
}

/**
 * Undoes a restore. What was written, removed or chosen since then stays; all else is as it was before.
 * @throws StorageProblem, or the reason why it was stopped
 */
export async function undoRestore({ steps, choices }: Restored, course: Course): Promise<void> {
  await inOneGo(steps, reversed(choices), course, async (writing, done) => {
    const here = await placesOf(writing, done);
    const asLeft = done.filter((step, index) => isAsLeft(here[index] ?? {}, step));
    await askAll(asLeft.flatMap((step) => undoing(writing, step)));
  });
  await forgetCopyOfNothing(await openForWriting());
}

/** Goes through a list of notes and then makes a change of choices, in one transaction. */
async function inOneGo<Item extends { id: string }>(
  items: readonly Item[],
  choices: ChoicesChange,
  { progress, stop }: Course,
  work: (writing: WriteTransaction, items: readonly Item[]) => Promise<void>,
): Promise<void> {
  const database = await openForWriting();
  stop.throwIfAborted();
  const writing = database.transaction(noteStores, 'readwrite', { durability: 'strict' });
  // Whoever awaits it hears of a failure; until then it is nobody's.
  writing.done.catch(() => undefined);
  const halt = () => writing.abort();
  stop.addEventListener('abort', halt);
  let changing: Promise<void> | undefined;
  try {
    for (let done = 0; done < items.length; done += batch) {
      await work(writing, items.slice(done, done + batch));
      progress(Math.min(done + batch, items.length), items.length);
    }
    // From here on it is too late to stop.
    stop.removeEventListener('abort', halt);
    changing = changeChoices(choices);
    await keptOpen(writing, changing);
    writing.commit();
    await writing.done;
  } catch (error) {
    stop.removeEventListener('abort', halt);
    await letGo(writing);
    await changing?.then(() => changeChoices(reversed(choices))).catch(() => undefined);
    stop.throwIfAborted();
    throw await problemOf(causeOf(error, writing));
  }
  tellAllPages(manyChanged);
}

/** A transaction ends as soon as nothing is asked of it, so while something else is done it is asked for something. */
async function keptOpen(writing: WriteTransaction, work: Promise<void>): Promise<void> {
  let busy = true;
  const over = () => {
    busy = false;
  };
  work.then(over, over);
  while (busy) await writing.objectStore('trash').count();
  await work;
}

async function letGo(writing: WriteTransaction): Promise<void> {
  try {
    writing.abort();
  } catch {
    // It has ended already.
  }
  await writing.done.catch(() => undefined);
}

/** A transaction that fails takes its requests with it, and those say no more than AbortError. */
function causeOf(error: unknown, writing: WriteTransaction): unknown {
  const isAbort = error instanceof DOMException && error.name === 'AbortError';
  return isAbort ? (writing.error ?? error) : error;
}

/** Where notes are now. @param wanted in the order of their ids */
async function placesOf(reading: Reading, wanted: readonly { id: string }[]): Promise<Place[]> {
  const [notes, trash] = await Promise.all([
    recordsOf(reading, 'notes', wanted, (first, last) => IDBKeyRange.bound(first, last)),
    recordsOf(reading, 'trash', wanted, (first, last) => IDBKeyRange.bound(first, last)),
  ]);
  const noteOf = new Map(notes.map((note) => [note.id, note]));
  const trashedOf = new Map(trash.map((note) => [note.id, note]));
  return wanted.map(({ id }) => ({ note: noteOf.get(id), trashed: trashedOf.get(id) }));
}

/** The versions of notes, by the note's id. @param wanted in the order of their ids */
async function versionsOf(
  reading: Reading,
  wanted: readonly { id: string }[],
): Promise<Map<string, Version[]>> {
  const versions = await recordsOf(reading, 'versions', wanted, (first, last) =>
    IDBKeyRange.bound([first], [last, []]),
  );
  return Map.groupBy(versions, ({ note }) => note);
}

/** Records read for one batch at most; more lie between the first and the last than the batch is about. */
const most = 10 * batch;

/** The records of some notes, and perhaps some in between: one request is ten times as fast as one a note. */
async function recordsOf<Store extends NoteStores[number]>(
  reading: Reading,
  store: Store,
  wanted: readonly { id: string }[],
  rangeOf: (first: string, last: string) => IDBKeyRange,
): Promise<Schema[Store]['value'][]> {
  const [first, last] = [wanted[0]?.id, wanted.at(-1)?.id];
  if (first === undefined || last === undefined) return [];
  const records = await reading.objectStore(store).getAll(rangeOf(first, last), most);
  if (records.length < most) return records;
  const each = wanted.map(({ id }) => reading.objectStore(store).getAll(rangeOf(id, id)));
  return (await Promise.all(each)).flat();
}

/** A request that is still to be made. */
type Ask = () => Promise<unknown>;

/** Makes requests, all of them awaited: none fails unheard, also when another one cannot even be made. */
async function askAll(asked: readonly Ask[]): Promise<void> {
  await Promise.all(asked.map(async (ask) => ask()));
}

function doing(writing: WriteTransaction, { id, before, after, versions }: MergeStep): Ask[] {
  const store = writing.objectStore('versions');
  return [
    ...moving(writing, id, before, after),
    ...versions.map(
      (version): Ask =>
        () =>
          store.put(version),
    ),
  ];
}

function undoing(writing: WriteTransaction, { id, before, after, versions }: MergeStep): Ask[] {
  const store = writing.objectStore('versions');
  return [
    ...moving(writing, id, after, before),
    ...versions.map(
      ({ note, writing: stretch }): Ask =>
        () =>
          store.delete([note, stretch]),
    ),
  ];
}

function moving(writing: WriteTransaction, id: string, from: Place, { note, trashed }: Place): Ask[] {
  const notes = writing.objectStore('notes');
  const trash = writing.objectStore('trash');
  return [
    ...(note && note !== from.note ? [() => notes.put(note)] : []),
    ...(from.note && !note ? [() => notes.delete(id)] : []),
    ...(trashed && trashed !== from.trashed ? [() => trash.put(trashed)] : []),
    ...(from.trashed && !trashed ? [() => trash.delete(id)] : []),
  ];
}
