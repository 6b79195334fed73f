import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Note } from '../../domain/notes/note';
import type { TrashedNote, Version } from '../../domain/notes/version';

/*
 * What the database is made of, and how one of an earlier version is brought up to date.
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

/** A transaction that reads what the user wrote, and may write it. */
export type Reading = Pick<IDBPTransaction<Schema, NoteStores, 'readonly' | 'readwrite'>, 'objectStore'>;
/** A transaction that may write in all stores that hold what the user wrote. */
export type WriteTransaction = IDBPTransaction<Schema, NoteStores, 'readwrite'>;

export type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** Step n brings a database of version n to version n + 1. Never changed once it was released; only added to. */
export const steps: ((database: Database, upgrade: Upgrade) => void)[] = [
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

/** Whether there are no notes, in the Prullenbak neither. */
export async function isWithoutNotes(reading: Reading): Promise<boolean> {
  const stores = [reading.objectStore('notes'), reading.objectStore('trash')];
  // The first key, not a count: that goes through all of them.
  const firsts = await Promise.all(stores.map((store) => store.getAllKeys(null, 1)));
  return firsts.flat().length === 0;
}
