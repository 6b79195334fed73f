// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Note } from '../../../domain/notes/note';
import { restoreBackup } from '../../../storage/backup/restore';
import { closeDatabase } from '../../../storage/database/database';
import { StorageProblem } from '../../../storage/database/problem';
import { saveRecord, versionsOf } from '../../../storage/database/records';
import { allNotes } from '../../../storage/notes/notes';
import { browserError, freshStorage, withoutLocalStorage } from '../../fresh-storage';
import { noRecords } from '../../no-records';

/*
 * What Chromium does on a full disk, played here; the real thing is in tests/in-browsers/full-disk.test.ts.
 */
const note: Note = { id: 'n1', behaviour: 'vertrouwen/nieuwsgierig', text: 'Tekst', created: 1, updated: 1 };
let room = 0;

beforeEach(() => {
  freshStorage();
  room = 1_000_000_000;
  const estimate = async () => ({ usage: 5000, quota: 5000 + room });
  vi.stubGlobal('navigator', Object.assign(navigator, { storage: { estimate } }));
});
afterEach(() => vi.restoreAllMocks());

/** The next note that is put meets a full disk. */
function fillDisk(): void {
  room = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw browserError('UnknownError');
  });
}

it('is called full, and the note is not tried again at once', async () => {
  fillDisk();
  await expect(saveRecord('notes', note)).rejects.toMatchObject({ kind: 'full' });
  expect(IDBObjectStore.prototype.put).toHaveBeenCalledTimes(1);
});

it.each([0, 500_000, 20_000_000])(
  'nothing is written, by another page either, while there are %i bytes of room',
  async (bytes) => {
    fillDisk();
    await saveRecord('notes', note).catch(() => undefined);
    vi.restoreAllMocks();
    room = bytes;
    closeDatabase();
    const written = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await expect(saveRecord('notes', note)).rejects.toMatchObject({ kind: 'full' });
    expect(written).not.toHaveBeenCalled();
  },
);

it('when there is room again a new file is begun before the note is written, once, and nothing of that stays', async () => {
  fillDisk();
  await saveRecord('notes', note).catch(() => undefined);
  vi.restoreAllMocks();
  room = 1_000_000_000;
  const puts = vi.spyOn(IDBObjectStore.prototype, 'put');
  await saveRecord('notes', note);
  const characters = puts.mock.calls.map(([record]) => record.text.length);
  expect(characters.slice(0, -1).reduce((sum, length) => sum + length, 0)).toBeGreaterThanOrEqual(8_000_000);
  expect(characters.at(-1)).toBe(note.text.length);
  expect(await versionsOf('')).toEqual([]);

  puts.mockClear();
  closeDatabase();
  await saveRecord('notes', { ...note, id: 'n2' });
  expect(puts).toHaveBeenCalledTimes(1);
  expect(await allNotes()).toHaveLength(2);
});

it('is called full during a restore too, and nothing is written after it', async () => {
  fillDisk();
  const content = { ...noRecords, notes: [note], versions: [], trash: [], favourites: [], settings: {} };
  const course = { progress: () => undefined, stop: new AbortController().signal };
  await expect(restoreBackup(content, 1, course)).rejects.toMatchObject({ kind: 'full' });
  vi.restoreAllMocks();
  const written = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await expect(saveRecord('notes', note)).rejects.toMatchObject({ kind: 'full' });
  expect(written).not.toHaveBeenCalled();
});

it('is known to the background, which has no localStorage', async () => {
  // Whatever this page remembers of the tests before is forgotten with it.
  await saveRecord('notes', note);
  fillDisk();
  await saveRecord('notes', note).catch(() => undefined);
  await withoutLocalStorage(async () => {
    // The background is another page, with a memory of its own.
    vi.resetModules();
    const { isStillFull } = await import('../../../storage/database/full-disk');
    expect(await isStillFull()).toBe(true);
    room = 1_000_000_000;
    expect(await isStillFull()).toBe(false);
  });
});

it('when no new file can be begun, nothing is written', async () => {
  fillDisk();
  await saveRecord('notes', note).catch(() => undefined);
  vi.restoreAllMocks();
  room = 1_000_000_000;
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw browserError('UnknownError');
  });
  await expect(saveRecord('notes', note)).rejects.toBeInstanceOf(StorageProblem);
  await expect(saveRecord('notes', note)).rejects.toBeInstanceOf(StorageProblem);
  expect(put.mock.calls.map(([record]) => record.id)).not.toContain(note.id);
});

it('when what begins a new file cannot be loaded, nothing is written', async () => {
  const file = '../../../storage/database/put-right';
  fillDisk();
  await saveRecord('notes', note).catch(() => undefined);
  vi.restoreAllMocks();
  room = 1_000_000_000;
  vi.doMock(file, () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await expect(saveRecord('notes', note)).rejects.toBeInstanceOf(StorageProblem);
  expect(put).not.toHaveBeenCalled();
  vi.doUnmock(file);
  await saveRecord('notes', note);
  expect(await allNotes()).toEqual([note]);
});

it('another fault with room enough is not called full', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw browserError('UnknownError');
  });
  await expect(saveRecord('notes', note)).rejects.toMatchObject({ kind: 'broken' });
});
