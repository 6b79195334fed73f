import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { type KindName, kindNames, type RecordOf } from '../../domain/records/record';
import type { Trashed } from '../../domain/records/trashed';
import type { Version } from '../../domain/records/version';
import { isOfDamage } from './problem';

/*
 * What the database is made of, and how one of an earlier version is brought up to date.
 */
/** The store of a kind of records. */
interface StoreOf<Name extends KindName> {
  key: string;
  value: RecordOf<Name>;
  indexes: { 'by-created': number; 'by-updated': number };
}

export interface Schema extends DBSchema {
  notes: StoreOf<'notes'> & { indexes: { 'by-behaviour': [string, number] } };
  conversations: StoreOf<'conversations'>;
  conversationTexts: StoreOf<'conversationTexts'> & { indexes: { 'by-place': string } };
  versions: { key: [record: string, stretch: string]; value: Version; indexes: { 'by-written': number } };
  trash: { key: string; value: Trashed<KindName>; indexes: { 'by-removed': number } };
  /** The folder for automatic backups, under the one key `backups`. */
  folder: { key: string; value: FileSystemDirectoryHandle };
}
export type Database = IDBPDatabase<Schema>;

/** The stores that hold what the user wrote: one for each kind, and two that all kinds share. */
export const recordStores = [...kindNames, 'versions', 'trash'] satisfies StoreNames<Schema>[];
export type RecordStores = typeof recordStores;

/** A transaction that reads what the user wrote, and may write it. */
export type ReadTransaction = Pick<
  IDBPTransaction<Schema, RecordStores, 'readonly' | 'readwrite'>,
  'objectStore'
>;
/** A transaction that may write in all stores that hold what the user wrote. */
export type WriteTransaction = IDBPTransaction<Schema, RecordStores, 'readwrite'>;

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
  (database) => {
    const conversations = database.createObjectStore('conversations', { keyPath: 'id' });
    conversations.createIndex('by-created', 'created');
    conversations.createIndex('by-updated', 'updated');
    const texts = database.createObjectStore('conversationTexts', { keyPath: 'id' });
    texts.createIndex('by-created', 'created');
    texts.createIndex('by-updated', 'updated');
    texts.createIndex('by-place', 'place');
  },
];
export const databaseVersion = steps.length;

/** Whether there are no records, in the Prullenbak neither; a database that cannot be read for damage is not empty. */
export async function isWithoutRecords(transaction: ReadTransaction): Promise<boolean> {
  const stores = [...kindNames, 'trash' as const].map((name) => transaction.objectStore(name));
  try {
    // The first key, not a count: that goes through all of them.
    const firsts = await Promise.all(stores.map((store) => store.getAllKeys(null, 1)));
    return firsts.flat().length === 0;
  } catch (error) {
    if (isOfDamage(error)) return false;
    throw error;
  }
}

/** Keys of the versions of one record. */
export function versionsRange(record: string): IDBKeyRange {
  return IDBKeyRange.bound([record], [record, []]);
}
