// @vitest-environment happy-dom
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { writeBackup } from '../../../domain/backup/backup';
import { trashTerm } from '../../../domain/records/version';
import { collectBackup } from '../../../storage/backup/collect';
import { copyIfChanged } from '../../../storage/backup/copy-within-browser';
import { refillFromCopy } from '../../../storage/backup/refill';
import { allConversations, startConversation } from '../../../storage/conversation/conversations';
import { textsOf } from '../../../storage/conversation/texts';
import { bringBackCopy } from '../../../storage/database/bring-back';
import { watchRecords } from '../../../storage/database/changes';
import { sha256 } from '../../../storage/database/checksum';
import { closeDatabase, openDatabase } from '../../../storage/database/database';
import { broughtBack, isDamaged } from '../../../storage/database/loss';
import { discardRecord, removeRecord, saveRecord } from '../../../storage/database/records';
import { copiedState, copyTexts, discarded } from '../../../storage/database/safety-copy';
import { clearAway, emptyTrash, trashedRecords } from '../../../storage/database/trash';
import { allNotes } from '../../../storage/notes/notes';
import { browserError, freshStorage } from '../../fresh-storage';
import { someConversation, someText } from '../../some-conversation';
import { OwnFiles } from '../own-files';

const copyText = async () => (await copyTexts())[0];

/*
 * The copy inside the browser, on a file system played here; the real thing is in
 * tests/in-browsers/lost-database.test.ts.
 */
const now = Date.UTC(2026, 10, 3, 9);
const note = { id: 'n1', behaviour: 'vertrouwen/nieuwsgierig', text: 'Tekst', created: now, updated: now };
let own: OwnFiles;

beforeEach(() => {
  freshStorage();
  own = new OwnFiles();
});
afterEach(() => vi.unstubAllGlobals());

it('is made when something changed, and not again before something else does', async () => {
  await saveRecord('notes', note);
  await copyIfChanged(async () => 'de eerste');
  await copyIfChanged(async () => 'een tweede');
  expect(await copyText()).toBe('de eerste');
  await saveRecord('notes', { ...note, text: 'Anders', updated: now + 1 });
  await copyIfChanged(async () => 'een derde');
  expect(await copyText()).toBe('een derde');
});

it('nothing is lost where nothing was written, or all was removed for good', async () => {
  await openDatabase();
  await copyIfChanged(async () => 'leeg');
  await saveRecord('notes', note);
  await copyIfChanged(async () => 'met de notitie');
  await removeRecord('notes', note, now);
  await emptyTrash();
  await copyIfChanged(async () => 'weer leeg');
  expect(await broughtBack.read()).toBeNull();
});

it('is gone with the last note, when the Prullenbak is cleared away after its days', async () => {
  await saveRecord('notes', note);
  await removeRecord('notes', note, now);
  await copyIfChanged(async () => 'met de notitie');
  await clearAway(now + trashTerm + 1, undefined);
  expect(await trashedRecords('notes')).toEqual([]);
  expect(await copyText()).toBeUndefined();
});

it('is gone too when the Prullenbak is emptied while the copy is being made', async () => {
  await saveRecord('notes', note);
  await removeRecord('notes', note, now);
  let emptied: Promise<void> | undefined;
  await copyIfChanged(async () => {
    emptied = emptyTrash();
    return 'met de notitie';
  });
  await emptied;
  expect(await copyText()).toBeUndefined();
});

it('is gone before any page hears that the Prullenbak is empty', async () => {
  await saveRecord('notes', note);
  await removeRecord('notes', note, now);
  await copyIfChanged(async () => 'met de notitie');
  const there: number[] = [];
  const stop = watchRecords(() => there.push(own.texts.size));
  await emptyTrash();
  stop();
  expect(there.length).toBeGreaterThan(0);
  expect(there.every((files) => files === 0)).toBe(true);
});

it('comes back when the Prullenbak cannot be emptied', async () => {
  await saveRecord('notes', note);
  await removeRecord('notes', note, now);
  await copyIfChanged(async () => 'met de notitie');
  vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementationOnce(() => {
    throw browserError('QuotaExceededError');
  });
  await expect(emptyTrash()).rejects.toMatchObject({ kind: 'full' });
  expect(await trashedRecords('notes')).toHaveLength(1);
  await copyIfChanged(async () => 'met de notitie');
  expect(await copyText()).toBe('met de notitie');
});

it('is gone when the only note is emptied while it is being written', async () => {
  const stretch = { id: 's1', before: undefined, begun: now };
  await saveRecord('notes', note, stretch);
  await copyIfChanged(async () => 'met de notitie');
  await discardRecord('notes', { ...note, text: '', updated: now + 1 }, stretch);
  await vi.waitUntil(() => !own.texts.size);
});

/** Makes the copy, as the background does each hour. */
const copied = () =>
  copyIfChanged((content) => writeBackup(content, '2026-11-03T09:00:00.000Z', '1.0', sha256), now);

describe('a database that lost a part', () => {
  const ids = async () => (await allNotes()).map(({ id }) => id).sort();
  /** Takes a note away behind the back of the product. */
  const lose = async (id: string) => (await openDatabase()).delete('notes', id);

  beforeEach(async () => {
    for (const id of ['n1', 'n2', 'n3']) await saveRecord('notes', { ...note, id });
    await copied();
  });

  it('gets it back before the next copy is made, and it is said', async () => {
    await lose('n2');
    await saveRecord('notes', { ...note, id: 'n4', updated: now + 1 });
    await copied();
    expect(await ids()).toEqual(['n1', 'n2', 'n3', 'n4']);
    expect(await broughtBack.read()).toEqual({ made: now, notes: 1, conversations: 0, lost: 'some' });
    expect(own.texts.get('veiligheidskopie-2.json')).toContain('"n2"');
  });

  it('gets back what it lost of conversations, and each is said once', async () => {
    await startConversation(someConversation('c1'));
    await startConversation(someConversation('c2'));
    const texts = [someText('c1', 's1', 'gezegd'), someText('c1', 's1', 'jezelf')];
    for (const text of texts) await saveRecord('conversationTexts', text);
    await copied();
    const database = await openDatabase();
    await database.delete('conversations', 'c2');
    for (const { id } of texts) await database.delete('conversationTexts', id);
    await copied();
    expect((await allConversations()).map(({ id }) => id).sort()).toEqual(['c1', 'c2']);
    expect(await textsOf('c1')).toEqual(texts);
    expect(await broughtBack.read()).toMatchObject({ notes: 0, conversations: 2, lost: 'some' });
  });

  it('does not get back what was removed and emptied, nor what its writer took back', async () => {
    await removeRecord('notes', { ...note, id: 'n1' }, now);
    await emptyTrash();
    await copied();
    const stretch = { id: 's1', before: undefined, begun: now };
    await saveRecord('notes', { ...note, id: 'n5' }, stretch);
    await copied();
    await discardRecord('notes', { ...note, id: 'n5', text: '', updated: now + 1 }, stretch);
    await vi.waitUntil(async () => (await discarded.read()).length === 1);
    await copied();
    expect(await ids()).toEqual(['n2', 'n3']);
    expect(await broughtBack.read()).toBeNull();
  });

  it.each([
    ['lists', ['getAll']],
    ['lists and that record', ['getAll', 'get']],
    ['lists, keys and that record', ['getAll', 'getAllKeys', 'get']],
  ] as const)(
    'of which reading fails for %s is read in parts, and the rest comes from the copy',
    async (_, ways) => {
      await saveRecord('notes', { ...note, id: 'n4' });
      breakReadingOf('n2', ways);
      await copied();
      vi.restoreAllMocks();
      const all = JSON.parse((await copyText()) ?? '').content.notes.map(({ id }: { id: string }) => id);
      expect(all.sort()).toEqual(['n1', 'n2', 'n3', 'n4']);
      expect(await isDamaged.read()).toBe(true);
      await refillFromCopy();
      expect([await ids(), await isDamaged.read()]).toEqual([['n1', 'n2', 'n3', 'n4'], false]);
    },
  );

  it('that is found after the next start of the browser, though its records can be counted and none changed', async () => {
    breakReadingOf('n2');
    await copied();
    expect(await isDamaged.read()).toBe(false);
    await browser.storage.session.clear();
    await copied();
    vi.restoreAllMocks();
    expect(await isDamaged.read()).toBe(true);
  });

  it('of which not even the first record can be read is opened all the same, for what can be read', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(() => {
      throw browserError('UnknownError');
    });
    closeDatabase();
    const found = await ids();
    vi.restoreAllMocks();
    expect(found).toEqual(['n1', 'n2', 'n3']);
  });

  it('that cannot be refilled, for no copy can be read, stays as it is', async () => {
    for (const name of own.texts.keys()) own.texts.set(name, 'kapot');
    expect(await refillFromCopy()).toBe(false);
    expect(await ids()).toEqual(['n1', 'n2', 'n3']);
  });
});

/**
 * Reading the notes fails, as on a damaged page of the disk, for every range that has one of them in it.
 * @param ways in which it fails
 */
function breakReadingOf(id: string, ways: readonly ('getAll' | 'getAllKeys' | 'get')[] = ['getAll']): void {
  for (const way of ways) {
    const read = IDBObjectStore.prototype[way] as (...asked: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, way).mockImplementation(function (
      this: IDBObjectStore,
      ...asked: unknown[]
    ) {
      const [query] = asked;
      const isIn = query instanceof IDBKeyRange ? query.includes(id) : (query ?? id) === id;
      if (this.name === 'notes' && isIn) throw browserError('UnknownError');
      return read.apply(this, asked);
    });
  }
}

describe('after the browser has lost the database', () => {
  const text = async () => writeBackup(await collectBackup(), '2026-11-03T09:00:00.000Z', '1.0', sha256);

  /** A database that was copied, and is lost. */
  beforeEach(async () => {
    await saveRecord('notes', note);
    await copyIfChanged(text);
    closeDatabase();
    globalThis.indexedDB = new IDBFactory();
  });

  it('the notes come back', async () => {
    expect(await allNotes()).toEqual([note]);
  });

  it('they come back later when the copy cannot be read now', async () => {
    own.unreadable = browserError('NotReadableError');
    await expect(allNotes()).rejects.toMatchObject({ kind: 'broken' });
    await expect(saveRecord('notes', { ...note, id: 'n2' })).rejects.toMatchObject({ kind: 'broken' });
    own.unreadable = undefined;
    expect(await allNotes()).toEqual([note]);
  });

  it('they come back too when the browser also lost what is remembered of the copy', async () => {
    await copiedState.set('');
    expect(await allNotes()).toEqual([note]);
  });

  it('who never had a copy begins without one, also where the browser refuses its file system', async () => {
    await copiedState.set('');
    own.unreadable = browserError('SecurityError');
    expect(await allNotes()).toEqual([]);
  });

  it('they come back later when the browser ends while the new database is still empty', async () => {
    const copy = new Map(own.texts);
    own.texts.clear();
    await openDatabase();
    closeDatabase();
    own.texts = copy;
    expect(await allNotes()).toEqual([note]);
  });

  it('a page that was slower to bring them back leaves what was written meanwhile', async () => {
    await saveRecord('notes', { ...note, text: 'Anders', updated: now + 1 });
    await bringBackCopy(await openDatabase(), (await copyText()) ?? '');
    expect((await allNotes()).map((each) => each.text)).toEqual(['Anders']);
  });

  it('of two copies the one that is whole is used', async () => {
    own.texts.set('veiligheidskopie.json', 'kapot');
    expect(await allNotes()).toEqual([note]);
  });

  it('of damaged copies each note that can be read comes back', async () => {
    for (const [name, whole] of own.texts)
      own.texts.set(name, whole.replace('"checksum":"', '"checksum":"0'));
    expect(await allNotes()).toEqual([note]);
  });

  it.each([
    ['lost', () => own.texts.clear()],
    ['damaged', () => [...own.texts.keys()].map((name) => own.texts.set(name, '{"schema"'))],
  ])('and the copies are %s too, that is remembered, once', async (_how, harm) => {
    harm();
    expect(await allNotes()).toEqual([]);
    await copyIfChanged(text, now);
    expect(await broughtBack.read()).toEqual({ made: now, notes: 0, conversations: 0, lost: 'forever' });
    await broughtBack.set(null);
    await copyIfChanged(text);
    expect(await broughtBack.read()).toBeNull();
  });

  it('a damaged copy is no reason to have no notes from now on', async () => {
    for (const name of own.texts.keys()) own.texts.set(name, '{"schema"');
    await saveRecord('notes', { ...note, id: 'n2' });
    expect((await allNotes()).map(({ id }) => id)).toEqual(['n2']);
  });
});
