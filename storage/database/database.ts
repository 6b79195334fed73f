import { databaseName } from '../stored';
import { isStorageForbidden } from '../values/private-window';
import { cameFromFullDisk, isStillFull, wasFull } from './full-disk';
import { keysOfLastWords, watchLastWords } from './last-words';
import { asOpeningProblem, asProblem, StorageProblem } from './problem';
import { copyTexts } from './safety-copy';
import { type Database, databaseVersion, isWithoutRecords, recordStores, type Schema, steps } from './schema';

/*
 * Opening and closing the one database. Its bad days, and what happens then:
 * - a newer version of the extension upgrades in another page: this page lets go, so that the upgrade can go on;
 * - the browser closes it ("clear data"): the next use opens it anew;
 * - a newer version of the extension made it: it is read and never written, if its notes can still be read;
 * - it cannot be opened at all: `open` rejects with a StorageProblem that says which of these things is wrong.
 */

let opened: Database | undefined;
let opening: Promise<Database> | undefined;
let readOnly = false;

/** The database if it is open now, for writing: a page that is closing has no time to wait for it. */
export function openedDatabase(): Database | undefined {
  return readOnly ? undefined : opened;
}

/** Whether a newer version of the extension made the database: then notes can be read, and not written. */
export function isReadOnly(): boolean {
  return readOnly;
}

/**
 * Opens the database to write in it.
 * @throws StorageProblem; `read-only` when a newer version of the extension made it
 */
export async function openForWriting(): Promise<Database> {
  const database = await openDatabase();
  if (readOnly) throw new StorageProblem('read-only', undefined);
  return database;
}

/**
 * Opens the database to read from it, once a page; later calls get the same one.
 * @throws StorageProblem
 */
export function openDatabase(): Promise<Database> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    return problemOf(error, asOpeningProblem(error)).then((problem) => Promise.reject(problem));
  });
  return opening;
}

/** Lets go of the database; the next use opens it again. */
export function closeDatabase(): void {
  opened?.close();
  forget();
}

/** Throws the whole database away; every page lets go of it. @throws what the browser throws */
export async function deleteDatabase(): Promise<void> {
  if (await isStorageForbidden()) return;
  const { deleteDB } = await import('idb');
  await deleteDB(databaseName);
}

function forget(): void {
  opened = undefined;
  opening = undefined;
  readOnly = false;
}

async function open(): Promise<Database> {
  // Loaded only now: a new tab is painted before it.
  const [{ openDB }, apart] = await Promise.all([import('idb'), isStorageForbidden()]);
  if (apart) throw new StorageProblem(apart, undefined);
  if (await isStillFull()) throw new StorageProblem('full', undefined);
  const whenClosed = { blocking: letGo, terminated: forget };
  let database: Database;
  try {
    database = await openDB<Schema>(databaseName, databaseVersion, {
      upgrade(database, oldVersion, _, upgrade) {
        for (const step of steps.slice(oldVersion)) step(database, upgrade);
      },
      ...whenClosed,
    });
  } catch (error) {
    if (asProblem(error).kind !== 'newer') throw error;
    // Without a version it opens as it is.
    opened = readable(await openDB<Schema>(databaseName, undefined, whenClosed), error);
    readOnly = true;
    return opened;
  }
  await recover(database);
  // Only now: nobody may write before.
  opened = database;
  return database;
}

/** Puts right what ended badly before, so that nobody reads or writes before that. */
async function recover(database: Database): Promise<void> {
  // What is left after this; what cannot be brought in then stays where it was left, for the next page.
  watchLastWords(() =>
    openForWriting()
      .then(bringInLeft)
      .catch(() => undefined),
  );
  try {
    // Loaded only now: a disk is seldom full. Nothing is written before it is loaded and done.
    if (await wasFull()) await (await import('./put-right')).leaveCutOffFile(database);
    await bringBackLost(database);
    await bringInLeft(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** A database without notes may be one that was lost. When its notes cannot be put back now, the next page tries. */
async function bringBackLost(database: Database): Promise<void> {
  if (!(await isWithoutRecords(database.transaction(recordStores)))) return;
  const texts = await copyTexts();
  if (texts.length === 0) return;
  // Loaded only now: who has no notes yet has no copy.
  const { bringBackCopy } = await import('./bring-back');
  await bringBackCopy(database, ...texts);
}

/** Damage in words that a page left is no reason to have no notes; a full disk is, for a while. */
async function bringInLeft(database: Database): Promise<void> {
  if (keysOfLastWords().length === 0) return;
  try {
    // Loaded only now: most pages leave nothing. Until they are brought in, the words stay where they were left.
    const { bringInLastWords } = await import('./put-right');
    await bringInLastWords(database);
  } catch (error) {
    const problem = await problemOf(error);
    if (problem.kind === 'full') throw problem;
  }
}

/** Another page wants to upgrade. */
function letGo(_now: number, _next: number | null, event: IDBVersionChangeEvent): void {
  (event.target as IDBDatabase).close();
  forget();
}

/** A newer database, if all that is read here can be found in it. */
function readable(database: Database, whyNewer: unknown): Database {
  const known = recordStores.every((store) => database.objectStoreNames.contains(store));
  if (known) return database;
  database.close();
  throw whyNewer;
}

/**
 * The same as `asProblem`, for a write that failed: it also knows a full disk where the browser does not name it, and
 * then lets go of the database, so that nothing is written after what was cut off.
 */
export async function problemOf(error: unknown, problem = asProblem(error)): Promise<StorageProblem> {
  if (problem.kind !== 'broken' || !(await cameFromFullDisk(error))) return problem;
  closeDatabase();
  return new StorageProblem('full', error);
}
