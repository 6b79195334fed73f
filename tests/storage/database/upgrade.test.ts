import { unwrap } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MergeStep } from '../../../domain/backup/merge';
import type { Note } from '../../../domain/notes/note';
import { collectBackup } from '../../../storage/backup/collect';
import { restoreBackup, undoRestore } from '../../../storage/backup/restore';
import { closeDatabase, isReadOnly, openDatabase } from '../../../storage/database/database';
import { removeRecord, saveRecord, versionsOf } from '../../../storage/database/records';
import { databaseVersion } from '../../../storage/database/schema';
import { emptyTrash, trashedRecords } from '../../../storage/database/trash';
import { allNotes, notesOn } from '../../../storage/notes/notes';
import { databaseName } from '../../../storage/stored';
import { freshStorage } from '../../fresh-storage';
import { noRecords } from '../../no-records';
import { build, type EarlierDatabase, earlierDatabase } from './earlier-database';

beforeEach(freshStorage);

/** What a database is made of, without what is in it. */
async function shape(): Promise<object> {
  const database = unwrap(await openDatabase()) as IDBDatabase;
  const stores = [...database.objectStoreNames].map((name) => {
    const store = database.transaction(name).objectStore(name);
    const indexes = [...store.indexNames].map((index) => [index, store.index(index).keyPath]);
    return [name, { keyPath: store.keyPath, indexes }];
  });
  return { version: database.version, stores };
}

/** The words of the records in a store of a dump, in the order of their ids. */
const recordsOf = (dump: EarlierDatabase, store: string) => dump.stores[store]?.records ?? [];
const byId = (notes: readonly Note[]) => notes.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe.each(Array.from({ length: databaseVersion - 1 }, (_, n) => n + 1))(
  'a database of version %i',
  (version) => {
    const dump = earlierDatabase(version);
    beforeEach(() => build(databaseName, dump));

    it('holds something worth keeping', () => {
      expect(dump.version).toBe(version);
      expect(recordsOf(dump, 'notes').length).toBeGreaterThanOrEqual(4);
    });

    it('is brought up to date with every note, version and removed note as it was', async () => {
      expect(byId(await allNotes())).toEqual(recordsOf(dump, 'notes'));
      expect(await trashedRecords('notes')).toEqual(recordsOf(dump, 'trash'));
      const versions = await Promise.all(recordsOf(dump, 'notes').map(({ id }) => versionsOf(String(id))));
      expect(versions.flat()).toEqual(recordsOf(dump, 'versions'));
    });

    it('is afterwards made like a new one', async () => {
      const upgraded = await shape();
      freshStorage();
      expect(upgraded).toEqual(await shape());
    });
  },
);

describe('a database of a newer version', () => {
  const newer: EarlierDatabase = structuredClone(earlierDatabase(databaseVersion - 1));
  const since = { keyPath: 'id', indexes: { 'by-created': 'created', 'by-updated': 'updated' }, records: [] };
  Object.assign(newer.stores, {
    conversations: since,
    conversationTexts: { ...since, indexes: { ...since.indexes, 'by-place': 'place' } },
  });
  const [first] = recordsOf(newer, 'notes');
  beforeEach(async () => {
    newer.version = databaseVersion + 1;
    for (const record of recordsOf(newer, 'notes')) record.mood = 'A field that this version does not know.';
    await build(databaseName, newer);
  });
  const behaviour = String(first?.behaviour);
  const note: Note = { id: 'new', behaviour, text: 'Nieuw', created: 1, updated: 1 };
  const empty = { ...noRecords, versions: [], trash: [], settings: {}, favourites: [] };
  const addition: MergeStep = {
    kind: 'notes',
    id: 'new',
    outcome: 'added',
    before: {},
    after: { record: note },
    versions: [],
  };
  const noChoices = { before: {}, after: {}, added: [], removed: [] };
  const course = { progress: () => undefined, stop: new AbortController().signal };

  it('is read', async () => {
    expect((await notesOn(behaviour)).length).toBe(2);
    expect(isReadOnly()).toBe(true);
  });

  it.each([
    ['saving a note', () => saveRecord('notes', note)],
    ['removing a note', () => removeRecord('notes', note)],
    ['emptying the Prullenbak', () => emptyTrash()],
    ['a restore', () => restoreBackup({ ...empty, notes: [note] }, 1, course)],
    ['undoing a restore', () => undoRestore({ steps: [addition], choices: noChoices }, course)],
  ])('is not written by %s, which says that it is read-only', async (_name, write) => {
    const before = await allNotes();
    const trash = await trashedRecords('notes');
    await expect(write()).rejects.toMatchObject({ kind: 'read-only' });
    expect(await allNotes()).toEqual(before);
    expect(await trashedRecords('notes')).toEqual(trash);
  });

  it('still gives a backup, of the fields that are known here', async () => {
    const { notes, trash } = await collectBackup();
    expect(byId(notes)).toEqual(recordsOf(newer, 'notes').map(({ mood, ...known }) => known));
    expect(trash).toEqual(recordsOf(newer, 'trash'));
  });

  it('without the stores that are read here is refused, and not touched', async () => {
    freshStorage();
    await build(databaseName, { version: databaseVersion + 1, stores: {} });
    await expect(allNotes()).rejects.toMatchObject({ kind: 'newer' });
    expect((await indexedDB.databases())[0]?.version).toBe(databaseVersion + 1);
  });

  it('is written again when this version is the newest again', async () => {
    await allNotes();
    closeDatabase();
    freshStorage();
    await saveRecord('notes', note);
    expect(isReadOnly()).toBe(false);
    expect(await allNotes()).toEqual([note]);
  });
});
