import { forceCloseDatabase } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../../domain/notes/note';
import { withText } from '../../../domain/records/text-record';
import { type Change, watchRecords } from '../../../storage/database/changes';
import { openDatabase, openedDatabase } from '../../../storage/database/database';
import { recordById, removeRecord, saveRecord, versionsOf } from '../../../storage/database/records';
import { databaseVersion } from '../../../storage/database/schema';
import { allNotes, countNotesOn, lastNotesOn, notesOn } from '../../../storage/notes/notes';
import { databaseName } from '../../../storage/stored';
import { forbidStorageIf } from '../../../storage/values/private-window';
import { browserError, freshStorage } from '../../fresh-storage';
import { until } from '../../until';

const behaviour = 'vertrouwen/nieuwsgierig';

/** A note that was begun so many minutes after the first; its id tells which. */
function note(minute: number, changes: Partial<Note> = {}): Note {
  const created = Date.UTC(2026, 10, 3, 9, minute);
  return { id: `n${minute}`, behaviour, text: `Tekst ${minute}`, created, updated: created, ...changes };
}

const ids = (notes: Note[]) => notes.map(({ id }) => id);
const idIn = (change: Change) => (change.kind === 'one' ? change.id : '');

beforeEach(freshStorage);
afterEach(() => vi.restoreAllMocks());

describe('a note', () => {
  it('is read back as it was saved', async () => {
    const saved = note(1, { text: 'Regel een\nregel twee ‘’ 🙂' });
    await saveRecord('notes', saved);
    expect(await recordById('notes', 'n1')).toEqual(saved);
  });

  it('is replaced by the same note with other words', async () => {
    await saveRecord('notes', note(1));
    await saveRecord('notes', note(1, { text: 'Nieuw' }));
    expect(await allNotes()).toEqual([note(1, { text: 'Nieuw' })]);
  });

  it('is gone once it is removed, and removing it again is no error', async () => {
    await saveRecord('notes', note(1));
    await removeRecord('notes', note(1));
    await removeRecord('notes', note(1));
    expect(await recordById('notes', 'n1')).toBeUndefined();
  });

  it('asks the browser to bring it to the disk, and not only to its memory', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await saveRecord('notes', note(1));
    await removeRecord('notes', note(1));
    const made: IDBTransaction[] = transaction.mock.results.map(({ value }) => value);
    const writing = made.filter(({ mode }) => mode === 'readwrite');
    expect(writing.map(({ durability }) => durability)).toEqual(['strict', 'strict']);
  });

  it.each([
    ['saving', saveRecord, 'put'],
    ['removing', removeRecord, 'delete'],
  ] as const)('%s is under way before it returns when the database is open', async (_name, act, method) => {
    await openDatabase();
    const asked = vi.spyOn(IDBObjectStore.prototype, method);
    const sent = vi.spyOn(IDBTransaction.prototype, 'commit');
    const acting = act('notes', note(1));
    expect([asked.mock.calls.length, sent.mock.calls.length]).toEqual([1, 1]);
    await acting;
  });
});

describe('notes', () => {
  beforeEach(async () => {
    // Out of order, and the oldest was changed last: the order is that of beginning.
    await saveRecord('notes', note(2));
    await saveRecord('notes', note(3, { behaviour: 'vertrouwen/nieuwsgierig-2' }));
    await saveRecord('notes', note(4));
    await saveRecord('notes', note(1, { updated: Date.UTC(2030, 0) }));
    await saveRecord('notes', note(5, { behaviour: 'opgave/durf' }));
  });

  it('come newest first', async () => {
    expect(ids(await allNotes())).toEqual(['n5', 'n4', 'n3', 'n2', 'n1']);
  });

  it('on a behaviour come newest first, without those of a behaviour with a longer name', async () => {
    expect(ids(await notesOn(behaviour))).toEqual(['n4', 'n2', 'n1']);
  });

  it.each([
    [behaviour, 3],
    ['opgave/durf', 1],
    ['opgave/niets', 0],
    ['vertrouwen', 0],
  ])('on %s are counted: %d', async (id, count) => {
    expect(await countNotesOn(id)).toBe(count);
  });

  it.each([
    [0, []],
    [1, ['n4']],
    [2, ['n4', 'n2']],
    [9, ['n4', 'n2', 'n1']],
  ])('the last %d on a behaviour', async (most, expected) => {
    expect(ids(await lastNotesOn(behaviour, most))).toEqual(expected);
  });
});

describe('a watcher', () => {
  it('hears of each note saved or removed, until it stops', async () => {
    const heard = new Set<string>();
    const stop = watchRecords((change) => heard.add(JSON.stringify(change)));
    await saveRecord('notes', note(1));
    await removeRecord('notes', note(2, { behaviour: 'opgave/durf' }));
    stop();
    await saveRecord('notes', note(3));
    expect([...heard]).toEqual([
      JSON.stringify({ kind: 'one', store: 'notes', id: 'n1', about: behaviour }),
      JSON.stringify({ kind: 'one', store: 'notes', id: 'n2', about: 'opgave/durf' }),
    ]);
  });

  it('who reads at once reads the new words', async () => {
    await saveRecord('notes', note(1));
    const readings: Promise<Note | undefined>[] = [];
    const stop = watchRecords((change) => readings.push(recordById('notes', idIn(change))));
    await saveRecord('notes', note(1, { text: 'Nieuw' }));
    stop();
    const texts = (await Promise.all(readings)).map((found) => found?.text);
    expect(new Set(texts)).toEqual(new Set(['Nieuw']));
  });

  it('hears what another page writes, and reads it', async () => {
    const other = await anotherPage();
    const heard: (string | undefined)[] = [];
    const stop = other.watchRecords(async (change) => {
      heard.push((await other.recordById('notes', idIn(change)))?.text);
    });
    await saveRecord('notes', note(1));
    await until(() => expect(heard).toContain('Tekst 1'));
    stop();
  });

  it('on another page hears at once what a page writes that may be closing', async () => {
    await openDatabase();
    const told = vi.spyOn(BroadcastChannel.prototype, 'postMessage');
    const saving = saveRecord('notes', note(1));
    expect(told).toHaveBeenCalledWith({ kind: 'one', store: 'notes', id: 'n1', about: behaviour });
    await saving;
  });

  it('two pages that write at the same time both keep their note', async () => {
    const other = await anotherPage();
    await Promise.all([
      saveRecord('notes', note(1)),
      other.saveRecord('notes', note(2)),
      saveRecord('notes', note(3)),
      other.saveRecord('notes', note(4)),
    ]);
    expect(ids(await allNotes())).toEqual(['n4', 'n3', 'n2', 'n1']);
  });

  /** The same code once more, with a memory of its own: to the database and the channel it is another page. */
  async function anotherPage() {
    vi.resetModules();
    return {
      ...(await import('../../../storage/database/records')),
      ...(await import('../../../storage/database/changes')),
    };
  }
});

describe('a database on a bad day', () => {
  /** Every way to use the notes. */
  const uses: [string, () => Promise<unknown>][] = [
    ['saveNote', () => saveRecord('notes', note(1))],
    ['removeNote', () => removeRecord('notes', note(1))],
    ['noteById', () => recordById('notes', 'n1')],
    ['notesOn', () => notesOn(behaviour)],
    ['lastNotesOn', () => lastNotesOn(behaviour, 1)],
    ['countNotesOn', () => countNotesOn(behaviour)],
    ['allNotes', () => allNotes()],
  ];

  describe.each(uses)('%s', (_name, use) => {
    it('opened by a newer version: the problem is called newer', async () => {
      await openAs(databaseVersion + 1);
      await expect(use()).rejects.toMatchObject({ kind: 'newer' });
    });

    it('in a private window: the problem is called private and nothing is made', async () => {
      forbidStorageIf(async () => 'private');
      await expect(use()).rejects.toMatchObject({ kind: 'private' });
      expect(await indexedDB.databases()).toEqual([]);
    });

    it.each([
      ['UnknownError', 'broken'],
      ['QuotaExceededError', 'full'],
      // Firefox with permanent private browsing.
      ['InvalidStateError', 'private'],
      ['SecurityError', 'private'],
    ])('that cannot be opened, %s: the problem is called %s, and the next try may do', async (name, kind) => {
      const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
        throw browserError(name);
      });
      await expect(use()).rejects.toMatchObject({ kind });
      open.mockRestore();
      await use();
    });
  });

  it('full while the note is put: the problem is called full, and what was there stays', async () => {
    await saveRecord('notes', note(1));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw browserError('QuotaExceededError');
    });
    await expect(saveRecord('notes', note(1, { text: 'Te veel' }))).rejects.toMatchObject({ kind: 'full' });
    expect(await allNotes()).toEqual([note(1)]);
  });

  it('full when the note has to go to the disk: the problem is called full', async () => {
    await openDatabase();
    // As Chromium 156 and Firefox ESR 153 do it: the request succeeds, then the transaction is aborted.
    onNextPut((request) => {
      request.addEventListener('success', () => abort(request.transaction, 'QuotaExceededError'));
    });
    await expect(saveRecord('notes', note(1))).rejects.toMatchObject({ kind: 'full' });
    expect(await allNotes()).toEqual([]);
  });

  it.each([
    ['AbortError', 'Firefox ESR 153'],
    ['UnknownError', 'Chromium 156'],
  ])(
    'closed under a write ("clear data"), %s in %s: it is opened again and the note is written',
    async (name) => {
      const database = unwrap(await openDatabase());
      onNextPut((request) => {
        request.addEventListener('success', () => {
          abort(request.transaction, name);
          setImmediate(() => forceClose(database));
        });
      });
      await saveRecord('notes', note(1));
      expect(await allNotes()).toEqual([note(1)]);
    },
  );

  // Firefox ESR 153 does this for as long as it is clearing; the close event comes when it is done.
  it.each([
    ['saving', () => saveRecord('notes', withText(note(1), 'Nieuw', Date.now())), 'Nieuw'],
    ['removing', () => removeRecord('notes', note(1)), undefined],
  ])(
    'closed a moment ago, and this page is yet to hear it: %s is done all the same',
    async (_name, act, text) => {
      await saveRecord('notes', note(1));
      openedDatabase()?.close();
      await act();
      expect((await recordById('notes', 'n1'))?.text).toBe(text);
    },
  );

  it('closed under a write: when that is written again, it leaves what was written meanwhile', async () => {
    await saveRecord('notes', note(1));
    const earlier = withText(note(1), 'Eerder', note(1).updated + 1);
    const later = withText(note(1), 'Later', note(1).updated + 2);
    const stretch = { id: 's1', before: note(1), begun: note(1).updated };
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw browserError('InvalidStateError');
    });
    await Promise.all([saveRecord('notes', earlier, stretch), saveRecord('notes', later, stretch)]);
    expect(await allNotes()).toEqual([later]);
    expect((await versionsOf('n1')).map(({ text }) => text)).toEqual(['Tekst 1', 'Later']);
  });

  it('closed under a write: when that is written again, the note is not brought back from the Prullenbak', async () => {
    await openDatabase();
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw browserError('InvalidStateError');
    });
    await Promise.all([saveRecord('notes', note(1)), removeRecord('notes', note(1), note(1).updated + 1)]);
    expect(await allNotes()).toEqual([]);
  });

  it('closed while nobody writes: the next note is written', async () => {
    forceClose(unwrap(await openDatabase()));
    await until(() => expect(openedDatabase()).toBeUndefined());
    await saveRecord('notes', note(1));
    expect(await allNotes()).toEqual([note(1)]);
  });
});

describe('an upgrade', () => {
  it('of a database of version 1, as the first users have it, keeps every note', async () => {
    const first = await openAs(1, (database) => {
      const notes = database.createObjectStore('notes', { keyPath: 'id' });
      notes.createIndex('by-created', 'created');
      notes.createIndex('by-behaviour', ['behaviour', 'created']);
      for (const minute of [1, 2, 3]) notes.put(note(minute));
    });
    first.close();
    expect(await allNotes()).toEqual([note(3), note(2), note(1)]);
    expect(await lastNotesOn(behaviour, 1)).toEqual([note(3)]);
    await saveRecord('notes', note(4));
    expect(await countNotesOn(behaviour)).toBe(4);
  });

  it('by a newer version in another page goes on at once, with the notes still there', async () => {
    await saveRecord('notes', note(1));
    const newer = await openAs(databaseVersion + 1);
    expect(newer.version).toBe(databaseVersion + 1);
    const stored = await new Promise((resolve) => {
      const request = newer.transaction('notes').objectStore('notes').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    expect(stored).toEqual([note(1)]);
    newer.close();
    await expect(saveRecord('notes', note(2))).rejects.toMatchObject({ kind: 'read-only' });
    expect(await allNotes()).toEqual([note(1)]);
  });
});

/** Lets the browser do something of its own with the request of the next note that is put. */
function onNextPut(happens: (request: IDBRequest) => void): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, value) {
    const request = put.call(this, value);
    happens(request);
    return request;
  });
}

/** What only a browser can do, and fake-indexeddb has under these names. */
const abort = (transaction: IDBTransaction | null, name: string) =>
  (transaction as unknown as { _abort(name: string): void })._abort(name);
const forceClose = (database: IDBDatabase) =>
  forceCloseDatabase(database as unknown as Parameters<typeof forceCloseDatabase>[0]);

/** Opens the database as another version of the extension would; fails when this page is in its way. */
function openAs(version: number, upgrade?: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
}
