import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Note } from '../../domain/notes/note';
import type { TrashedNote, Version } from '../../domain/notes/version';
import { cameFromFullDisk, isStillFull, leaveCutOffFile } from './full-disk';
import { copyText } from './safety-copy';

/*
 * The one database. Its bad days, and what happens then:
 * - a newer version of the extension upgrades in another page: this page lets go, so that the upgrade can go on;
 * - the browser closes it ("clear data"): the next use opens it anew;
 * - a newer version of the extension made it: it is read and never written, if its notes can still be read;
 * - it cannot be opened at all: `open` rejects with a StorageProblem that says which of these things is wrong.
 */
export const databaseName = 'vakmanschap';

export interface Schema extends DBSchema {
  notes: {
    key: string;
    value: Note;
    indexes: { 'by-created': number; 'by-updated': number; 'by-behaviour': [string, number] };
  };
  versions: { key: [note: string, writing: string]; value: Version; indexes: { 'by-written': number } };
  trash: { key: string; value: TrashedNote; indexes: { 'by-removed': number } };
  /** The folder for automatic backups, under the one key `backups`. */
  folder: { key: string; value: FileSystemDirectoryHandle };
}
export type Database = IDBPDatabase<Schema>;

/** The stores that hold what the user wrote. */
export const noteStores = ['notes', 'versions', 'trash'] satisfies StoreNames<Schema>[];
export type NoteStores = typeof noteStores;

/** What can be wrong with stored data: each has its own sentence in `content/words/page.ts`. */
export type ProblemKind = 'full' | 'read-only' | 'newer' | 'private' | 'broken';

/** Stored data could not be read or written; `kind` says why, `cause` holds the browser's own error. */
export class StorageProblem extends Error {
  constructor(
    readonly kind: ProblemKind,
    cause: unknown,
  ) {
    super(`storage: ${kind}`, { cause });
  }
}

let opened: Database | undefined;
let opening: Promise<Database> | undefined;
let readOnly = false;
let isAllowed = false;
const whenOpened: ((database: Database) => Promise<void>)[] = [];

/** Has something done each time the database has been opened, before anyone reads it. */
export function onceOpened(work: (database: Database) => Promise<void>): void {
  whenOpened.push(work);
}

let isForbidden = async () => false;
let asked: Promise<boolean> | undefined;

/** In a private window nothing may be stored: each page says at its start how to find out whether it is in one. */
export function forbidStorageIf(inPrivateWindow: () => Promise<boolean>): void {
  isForbidden = inPrivateWindow;
  asked = undefined;
  isAllowed = false;
}

/** Whether nothing may be stored from this page; asked once. A page that closes before the answer cannot keep its words. */
export function isStorageForbidden(): Promise<boolean> {
  asked ??= isForbidden().then((isPrivate) => {
    isAllowed = !isPrivate;
    return isPrivate;
  });
  return asked;
}

/** The database if it is open now, for writing: a page that is closing has no time to wait for it. */
export function openedDatabase(): Database | undefined {
  return readOnly ? undefined : opened;
}

/** Whether this page is known to be in no private window: then it may store. */
export function mayStore(): boolean {
  return isAllowed;
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
    return problemOf(error).then((problem) => Promise.reject(problem));
  });
  return opening;
}

/** Lets go of the database; the next use opens it again. */
export function closeDatabase(): void {
  opened?.close();
  forget();
}

function forget(): void {
  opened = undefined;
  opening = undefined;
  readOnly = false;
}

type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** Step n brings a database of version n to version n + 1. Never changed once it was released; only added to. */
const steps: ((database: Database, upgrade: Upgrade) => void)[] = [
  (database) => {
    const notes = database.createObjectStore('notes', { keyPath: 'id' });
    notes.createIndex('by-created', 'created');
    notes.createIndex('by-behaviour', ['behaviour', 'created']);
  },
  (database) => {
    const versions = database.createObjectStore('versions', { keyPath: ['note', 'writing'] });
    versions.createIndex('by-written', 'written');
    const trash = database.createObjectStore('trash', { keyPath: 'id' });
    trash.createIndex('by-removed', 'removed');
  },
  (database, upgrade) => {
    upgrade.objectStore('notes').createIndex('by-updated', 'updated');
    database.createObjectStore('folder');
  },
];
export const databaseVersion = steps.length;

async function open(): Promise<Database> {
  // Loaded only now: a new tab is painted before it.
  const [{ openDB }, isPrivate] = await Promise.all([import('idb'), isStorageForbidden()]);
  if (isPrivate) throw new StorageProblem('private', undefined);
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
  try {
    await leaveCutOffFile(database);
    if (await isWithoutNotes(database.transaction(noteStores))) await bringBack(database);
    for (const ready of whenOpened) await ready(database);
  } catch (error) {
    database.close();
    throw error;
  }
  // Only now: nobody may write before.
  opened = database;
  return database;
}

/** Another page wants to upgrade. */
function letGo(_now: number, _next: number | null, event: IDBVersionChangeEvent): void {
  (event.target as IDBDatabase).close();
  forget();
}

/** A database without notes may be one that was lost. When its notes cannot be put back now, the next page tries. */
async function bringBack(database: Database): Promise<void> {
  const text = await copyText();
  if (text === undefined) return;
  // Loaded only now: who has no notes yet has no copy.
  const { bringBackCopy } = await import('../backup/copy-within-browser');
  await bringBackCopy(database, text);
}

/** Whether there are no notes, in the Prullenbak neither. */
export async function isWithoutNotes(
  reading: Pick<IDBPTransaction<Schema, NoteStores, 'readonly' | 'readwrite'>, 'objectStore'>,
): Promise<boolean> {
  const stores = [reading.objectStore('notes'), reading.objectStore('trash')];
  // The first key, not a count: that goes through all of them.
  const firsts = await Promise.all(stores.map((store) => store.getAllKeys(null, 1)));
  return firsts.flat().length === 0;
}

/** A newer database, if all that is read here can be found in it. */
function readable(database: Database, whyNewer: unknown): Database {
  const known = noteStores.every((store) => database.objectStoreNames.contains(store));
  if (known) return database;
  database.close();
  throw whyNewer;
}

/**
 * The same as `asProblem`, for a write that failed: it also knows a full disk where the browser does not name it, and
 * then lets go of the database, so that nothing is written after what was cut off.
 */
export async function problemOf(error: unknown): Promise<StorageProblem> {
  const problem = asProblem(error);
  if (problem.kind !== 'broken' || !(await cameFromFullDisk(error))) return problem;
  closeDatabase();
  return new StorageProblem('full', error);
}

/** The browser's error as one of ours (names: Indexed Database API 3.0, "exceptions"). */
export function asProblem(error: unknown): StorageProblem {
  if (error instanceof StorageProblem) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return new StorageProblem('full', error);
  if (name === 'VersionError') return new StorageProblem('newer', error);
  // Firefox in permanent private mode refuses to open with InvalidStateError or SecurityError.
  if (!opened && (name === 'InvalidStateError' || name === 'SecurityError'))
    return new StorageProblem('private', error);
  return new StorageProblem('broken', error);
}
