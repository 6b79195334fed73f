// @vitest-environment happy-dom
import { IDBFactory } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DraftStore, DraftWriter } from '../../components/writing/draft-writer';
import { readBackup, writeBackup } from '../../domain/backup/backup';
import type { BackupContent } from '../../domain/backup/backup-content';
import { type Begin, beginDraft, hidden } from '../../domain/records/draft';
import type { AnyRecord, KindName } from '../../domain/records/record';
import { trashTerm } from '../../domain/records/version';
import { collectBackup } from '../../storage/backup/collect';
import { copyIfChanged } from '../../storage/backup/copy-within-browser';
import { planRestore, restoreBackup, undoRestore } from '../../storage/backup/restore';
import { type Change, watchRecords } from '../../storage/database/changes';
import { sha256 } from '../../storage/database/checksum';
import { closeDatabase, openDatabase, openedDatabase } from '../../storage/database/database';
import { forgetLastWords, leaveLastWords } from '../../storage/database/last-words';
import {
  discardRecord,
  putBackRecord,
  read,
  recordById,
  removeRecord,
  saveRecord,
  versionsOf,
} from '../../storage/database/records';
import { copyTexts } from '../../storage/database/safety-copy';
import { clearAway, emptyTrash, putAllBack, removeAll, trashedRecords } from '../../storage/database/trash';
import { databaseName } from '../../storage/stored';
import { sealed, smallContent, textOf } from '../bench/sound-backup';
import { freshStorage } from '../fresh-storage';
import { build, earlierDatabase } from './database/earlier-database';
import { disconnect } from './open-page';
import { OwnFiles } from './own-files';

const copyText = async () => (await copyTexts())[0];

/*
 * A second kind of record, that exists here only: added to the table of kinds and with a store of its own, and nothing
 * else. All that notes can do it can do, by the same code.
 */
vi.mock('../../domain/records/kinds', async (original) => {
  const table = await original<typeof import('../../domain/records/kinds')>();
  const trials = {
    fields: { id: 'id', title: 'id', text: 'text', created: 'time', updated: 'time' },
    about: 'title',
    needsWords: true,
    agesAlone: true,
    hasVersions: true,
    inBackupSince: 3,
  };
  return { ...table, kinds: { ...table.kinds, trials } };
});
vi.mock('../../storage/database/schema', async (original) => {
  const schema = await original<typeof import('../../storage/database/schema')>();
  const steps = [
    ...schema.steps,
    (database: { createObjectStore(name: string, options: IDBObjectStoreParameters): IDBObjectStore }) => {
      const store = database.createObjectStore('trials', { keyPath: 'id' });
      store.createIndex('by-created', 'created');
      store.createIndex('by-updated', 'updated');
      store.createIndex('by-title', ['title', 'created']);
    },
  ];
  return { ...schema, steps, databaseVersion: steps.length };
});

const now = Date.UTC(2026, 10, 3, 9);
// The compiler does not know of it.
const trials = 'trials' as string as KindName;
const trial = (text: string, updated = now, id = 't1'): AnyRecord => {
  const record: unknown = { id, title: 'Proef', text, created: now, updated };
  return record as AnyRecord;
};
const note = (text: string, updated = now) => ({
  id: 'n1',
  behaviour: 'opgave/durf',
  text,
  created: now,
  updated,
});
const progress = { progress: () => undefined, stop: new AbortController().signal };
const made = '2026-11-03T09:00:00.000Z';
const backUp = async () => writeBackup(await collectBackup(), made, '1.0', sha256);
const textsOf = async (id: string) => (await versionsOf(id)).map(({ text }) => text).sort();
const trialsIn = (content: BackupContent) => content[trials];

let own: OwnFiles;
beforeEach(async () => {
  freshStorage();
  own = new OwnFiles();
  await openDatabase();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a text of a second kind', () => {
  const store: DraftStore<AnyRecord> = {
    save: (record, stretch) => saveRecord(trials, record, stretch),
    discard: (record, stretch) => discardRecord(trials, record, stretch),
    remove: (record, stretch) => removeRecord(trials, record, now, stretch),
    leaveLastWords: (record) => leaveLastWords(trials, record),
    forgetLastWords,
  };
  const begin: Begin<AnyRecord> = (text, id, at) => ({ ...trial(text, at, id), created: at });
  const open = (existing?: AnyRecord) =>
    new DraftWriter(store, beginDraft(existing, undefined, 's0'), () => undefined);

  it('is stored while it is typed, with a version that names its kind', async () => {
    const writer = open();
    writer.type('eerste woorden', begin);
    await vi.waitUntil(() => writer.draft.state.is === 'saved');
    const id = writer.draft.record?.id ?? '';
    expect(await recordById(trials, id)).toMatchObject({ title: 'Proef', text: 'eerste woorden' });
    expect(await versionsOf(id)).toMatchObject([{ kind: 'trials', text: 'eerste woorden' }]);
    expect(await recordById('notes', id)).toBeUndefined();
  });

  it('is found again when the page is gone before its words were written', async () => {
    await saveRecord(trials, trial('eerst'));
    const writer = open(trial('eerst'));
    const database = openedDatabase();
    if (database) disconnect(unwrap(database), 'dropped');
    writer.type('laatste woorden', begin);
    writer.when(hidden);
    closeDatabase();
    expect(await recordById(trials, 't1')).toMatchObject({ title: 'Proef', text: 'laatste woorden' });
    expect(await textsOf('t1')).toEqual(['eerst', 'laatste woorden']);
    expect(Object.keys(localStorage)).toEqual([]);
    await writer.when(() => [writer.draft]);
  });

  it('is found again with the words of two pages that wrote in it', async () => {
    await saveRecord(trials, trial('van hier'), { id: 'here', before: undefined, begun: now });
    await saveRecord(trials, trial('van daar', now + 1), {
      id: 'there',
      before: trial('van hier'),
      begun: now,
    });
    expect(await recordById(trials, 't1')).toMatchObject({ text: 'van daar' });
    expect(await textsOf('t1')).toEqual(['van daar', 'van hier', 'van hier']);
  });

  it('leaves no trace when it is emptied at once, and goes to the Prullenbak with words of another page', async () => {
    const stretch = { id: 'here', before: undefined, begun: now };
    await saveRecord(trials, trial('weg'), stretch);
    await discardRecord(trials, trial('', now + 1), stretch);
    expect([await recordById(trials, 't1'), await textsOf('t1')]).toEqual([undefined, []]);
    await saveRecord(trials, trial('van hier'), stretch);
    await saveRecord(trials, trial('van daar', now + 1), { ...stretch, id: 'there' });
    await discardRecord(trials, trial('', now + 2), stretch);
    expect(await trashedRecords(trials)).toMatchObject([{ kind: 'trials', text: 'van daar' }]);
  });

  it('tells other pages which record it is and what it hangs on', async () => {
    const heard: Change[] = [];
    const stop = watchRecords((change) => heard.push(change));
    await saveRecord(trials, trial('x'));
    stop();
    expect(heard[0]).toEqual({ kind: 'one', store: 'trials', id: 't1', about: 'Proef' });
  });
});

describe('the Prullenbak', () => {
  beforeEach(async () => {
    await saveRecord(trials, trial('een proef'), { id: 's1', before: undefined, begun: now });
    await removeRecord(trials, trial('een proef'), now);
    await removeRecord('notes', note('een notitie'), now);
  });

  it('has each kind apart', async () => {
    expect((await trashedRecords(trials)).map(({ id }) => id)).toEqual(['t1']);
    expect((await trashedRecords('notes')).map(({ id }) => id)).toEqual(['n1']);
  });

  it('gives one back to its own kind, as it was', async () => {
    const [removed] = await trashedRecords(trials);
    if (removed) await putBackRecord(trials, removed);
    expect(await recordById(trials, 't1')).toEqual(trial('een proef'));
    expect(await trashedRecords(trials)).toEqual([]);
  });

  it('gives all back, each to its own kind', async () => {
    await putAllBack(now + 5);
    expect(await recordById(trials, 't1')).toEqual(trial('een proef', now + 5));
    expect(await recordById('notes', 'n1')).toEqual(note('een notitie', now + 5));
  });

  it('is emptied of all kinds, with their versions', async () => {
    await emptyTrash();
    expect([await trashedRecords(trials), await trashedRecords('notes'), await textsOf('t1')]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('is cleared of all kinds when their days are over', async () => {
    await clearAway(now + trashTerm + 1, undefined);
    expect([await trashedRecords(trials), await textsOf('t1')]).toEqual([[], []]);
  });

  it('gets what was kept long enough, and all of one kind when that is asked', async () => {
    await putAllBack(now);
    await clearAway(now + 10, now + 5);
    expect((await trashedRecords(trials)).map(({ id }) => id)).toEqual(['t1']);
    await putAllBack(now);
    await removeAll([trials], now + 20);
    expect(await recordById('notes', 'n1')).toBeDefined();
    expect(await trashedRecords(trials)).toMatchObject([{ removed: now + 20 }]);
  });
});

describe('a backup', () => {
  beforeEach(async () => {
    await saveRecord('notes', note('een notitie'));
    await saveRecord(trials, trial('een proef'), { id: 's1', before: undefined, begun: now });
    await saveRecord(trials, trial('weg', now, 't2'));
    await removeRecord(trials, trial('weg', now, 't2'), now);
  });

  it('has a list of each kind, and is read back as it was', async () => {
    const content = await collectBackup();
    expect(trialsIn(content)).toEqual([trial('een proef')]);
    expect(content.trash).toMatchObject([{ id: 't2', kind: 'trials', title: 'Proef' }]);
    expect((await readBackup(await backUp(), sha256)).content).toEqual(content);
  });

  it('is put back as the plan says, and that is undone', async () => {
    const { content } = await readBackup(await backUp(), sha256);
    freshStorage();
    await saveRecord(trials, trial('van hier', now - 1));
    expect((await planRestore(content)).things).toMatchObject({ added: 1, changed: 1, trashed: 1 });
    const restored = await restoreBackup(content, now + 9, progress);
    expect(await recordById(trials, 't1')).toEqual(trial('een proef'));
    expect(await textsOf('t1')).toEqual(['een proef', 'van hier']);
    expect(await trashedRecords(trials)).toMatchObject([{ id: 't2', removed: now + 9 }]);
    await undoRestore(restored, progress);
    expect(await recordById(trials, 't1')).toEqual(trial('van hier', now - 1));
    expect([await trashedRecords(trials), await textsOf('t1')]).toEqual([[], []]);
    expect(await recordById('notes', 'n1')).toBeUndefined();
  });

  it('that is undone leaves what was written since, in any field', async () => {
    const { content } = await readBackup(await backUp(), sha256);
    freshStorage();
    const restored = await restoreBackup(content, now + 9, progress);
    await saveRecord(trials, Object.assign(trial('een proef'), { title: 'Anders' }));
    await undoRestore(restored, progress);
    expect(await recordById(trials, 't1')).toMatchObject({ title: 'Anders', text: 'een proef' });
  });

  it('brings a removed record back to its kind', async () => {
    const { content } = await readBackup(await backUp(), sha256);
    await removeRecord(trials, trial('een proef'), now + 1);
    expect((await planRestore(content)).things).toMatchObject({ returned: 1 });
    await restoreBackup(content, now + 9, progress);
    expect(await recordById(trials, 't1')).toEqual(trial('een proef', now + 9));
  });

  it('from before the kind was there is still read, and one with a wrong field is refused', async () => {
    const head = { format: 'vakmanschap-reservekopie', version: 1, made, extension: '0.1.0' };
    const { conversations, conversationTexts, ...first } = smallContent();
    const { content } = await readBackup(textOf(sealed({ ...head, content: first })), sha256);
    expect(content).toEqual({ ...smallContent(), trials: [] });
    const wrong = { ...smallContent(), trials: [{ id: 't1' }] };
    const reading = readBackup(textOf(sealed({ ...head, version: 3, content: wrong })), sha256);
    await expect(reading).rejects.toMatchObject({ wrong: { path: 'trials[0].title', rule: 'missing' } });
  });
});

describe('the safety copy', () => {
  it('brings back each kind when the browser has lost the database', async () => {
    await saveRecord(trials, trial('een proef'), { id: 's1', before: undefined, begun: now });
    await copyIfChanged(backUp);
    await saveRecord(trials, trial('gewijzigd', now + 1));
    await copyIfChanged(backUp);
    closeDatabase();
    globalThis.indexedDB = new IDBFactory();
    expect(await recordById(trials, 't1')).toEqual(trial('gewijzigd', now + 1));
    expect(await textsOf('t1')).toEqual(['een proef']);
  });

  it('stays while there is a record of any kind', async () => {
    await saveRecord(trials, trial('een proef'));
    await copyIfChanged(backUp);
    await clearAway(now, undefined);
    expect(await copyText()).toBeDefined();
  });

  it('is gone with the last record, of whatever kind', async () => {
    await saveRecord(trials, trial('een proef'));
    await copyIfChanged(backUp);
    await removeRecord(trials, trial('een proef'), now);
    await clearAway(now + trashTerm + 1, undefined);
    expect([await copyText(), own.texts.size]).toEqual([undefined, 0]);
  });
});

it('a database from before the kind was there gets its store, and keeps its notes', async () => {
  freshStorage();
  const earlier = earlierDatabase(2);
  await build(databaseName, earlier);
  await saveRecord(trials, trial('nieuw'));
  expect(await read((database) => database.count('notes'))).toBe(earlier.stores.notes?.records.length);
  expect(await recordById(trials, 't1')).toEqual(trial('nieuw'));
});

describe('a kind that only a newer version of the extension knows', () => {
  const plan = { id: 'p1', kind: 'plans', goal: 'x', text: 'plan', created: 1, updated: now, removed: now };
  const version = { note: 'p1', writing: 'w', text: 'plan', written: now, kind: 'plans' };
  const trash = () => read((database) => database.getAll('trash'));
  beforeEach(async () => {
    const database = unwrap(await openDatabase()) as IDBDatabase;
    const writing = database.transaction(['trash', 'versions'], 'readwrite');
    writing.objectStore('trash').put(plan);
    writing.objectStore('versions').put(version);
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
  });

  it('is shown nowhere and stays as it is', async () => {
    await putAllBack(now);
    await removeAll(['notes'], now);
    await restoreBackup(await collectBackup(), now, progress);
    expect([await trashedRecords('notes'), await trashedRecords(trials)]).toEqual([[], []]);
    expect([await trash(), await versionsOf('p1')]).toEqual([[plan], [version]]);
    const { trash: removed, versions } = await collectBackup();
    expect([removed, versions]).toEqual([[], []]);
  });

  it('goes when the Prullenbak is emptied, or its days are over', async () => {
    await clearAway(now + 1, now + 1);
    expect(await trash()).toEqual([plan]);
    await clearAway(now + trashTerm + 1, undefined);
    expect([await trash(), await versionsOf('p1')]).toEqual([[], []]);
  });

  it('keeps the last words that a page left of it', async () => {
    localStorage.setItem('onderweg p1 page', JSON.stringify(plan));
    closeDatabase();
    await openDatabase();
    expect(localStorage.getItem('onderweg p1 page')).toBe(JSON.stringify(plan));
  });
});
