// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../../domain/notes/note';
import { closeDatabase, openDatabase } from '../../../storage/database/database';
import { forgetLastWords, leaveLastWords } from '../../../storage/database/last-words';
import { putBackRecord, removeRecord, saveRecord, versionsOf } from '../../../storage/database/records';
import { emptyTrash, trashedRecords } from '../../../storage/database/trash';
import { allNotes } from '../../../storage/notes/notes';
import { forbidStorageIf, isStorageForbidden } from '../../../storage/values/private-window';
import { browserError, freshStorage } from '../../fresh-storage';

const note: Note = {
  id: 'n1',
  behaviour: 'vertrouwen/nieuwsgierig',
  text: 'Laatste woorden',
  created: 1,
  updated: 5,
};

beforeEach(async () => {
  freshStorage();
  await openDatabase();
});

/** What the next page finds: the database is opened anew. */
async function nextPage(): Promise<Note[]> {
  closeDatabase();
  return allNotes();
}

it('words of a page that closed come in when the database is opened next, once', async () => {
  leaveLastWords('notes', note);
  expect(await nextPage()).toEqual([note]);
  expect(Object.keys(localStorage)).toEqual([]);
});

it('words stay where they were left when what brings them in cannot be loaded, and come in with the next page', async () => {
  const file = '../../../storage/database/put-right';
  vi.doMock(file, () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
  leaveLastWords('notes', note);
  expect(await nextPage()).toEqual([]);
  expect(Object.keys(localStorage)).toHaveLength(1);
  vi.doUnmock(file);
  expect(await nextPage()).toEqual([note]);
});

it('later words in the database stay', async () => {
  const later = { ...note, text: 'Nog later', updated: 6 };
  leaveLastWords('notes', note);
  await saveRecord('notes', later);
  expect(await nextPage()).toEqual([later]);
  const [left] = await versionsOf('n1');
  expect([left?.text, left?.written], 'the words that were left are an earlier version').toEqual([
    'Laatste woorden',
    5,
  ]);
});

it('words that several pages left in one millisecond are all found again', async () => {
  await saveRecord('notes', { ...note, text: 'Wat er stond', updated: 9 });
  const texts = ['Van de ene pagina', 'Van de andere pagina', 'Van een derde'];
  for (const text of texts) {
    leaveLastWords('notes', { ...note, text });
    const [key = ''] = Object.keys(localStorage).filter((name) => !name.endsWith('other'));
    localStorage.setItem(`${key} ${text.length} other`, localStorage.getItem(key) ?? '');
    localStorage.removeItem(key);
  }
  await nextPage();
  const found = (await versionsOf('n1')).map(({ text }) => text);
  expect(found.toSorted()).toEqual(texts.toSorted());
});

it('earlier words in the database are replaced', async () => {
  await saveRecord('notes', { ...note, text: 'Laatste', updated: 4 });
  leaveLastWords('notes', note);
  expect(await nextPage()).toEqual([note]);
});

it('a note that was removed afterwards stays removed', async () => {
  leaveLastWords('notes', note);
  await removeRecord('notes', note, 9);
  expect(await nextPage()).toEqual([]);
});

describe('a removed note that is put back', () => {
  const put = (changed?: number) => putBackRecord('notes', note, changed);
  beforeEach(async () => {
    await saveRecord('notes', note);
    await removeRecord('notes', note, Date.now());
  });

  it('is back when its page closes before the Prullenbak has answered', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(() => new Promise(() => {}) as never);
    put();
    expect(await nextPage()).toMatchObject([{ id: 'n1', text: note.text }]);
    expect(await trashedRecords('notes')).toEqual([]);
  });

  it('is as it was, and leaves nothing, when its page stays', async () => {
    expect(await put()).toBe(true);
    expect(await nextPage()).toEqual([note]);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('is not brought back by the next page when it could not be put back here', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw browserError('QuotaExceededError');
    });
    await expect(put()).rejects.toMatchObject({ kind: 'full' });
    expect(await nextPage()).toEqual([]);
  });

  it('stays gone when the Prullenbak was emptied', async () => {
    await emptyTrash();
    expect(await put()).toBe(false);
    expect(await nextPage()).toEqual([]);
  });
});

it('later words that are left while the earlier ones are brought in stay for the next page', async () => {
  const later = { ...note, text: 'Nog later', updated: 6 };
  leaveLastWords('notes', note);
  const get = IDBObjectStore.prototype.get;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(function (this: IDBObjectStore, key) {
    leaveLastWords('notes', later);
    return get.call(this, key);
  });
  expect(await nextPage()).toEqual([note]);
  expect(await nextPage()).toEqual([later]);
});

it('words that reached the disk are not left', async () => {
  leaveLastWords('notes', note);
  forgetLastWords(note);
  expect(await nextPage()).toEqual([]);
});

it.each(['', '{', 'null', '[]', '{"id":1}'])('damage is left out: %s', async (left) => {
  localStorage.setItem('onderweg n2', left);
  leaveLastWords('notes', note);
  expect(await nextPage()).toEqual([note]);
});

it('words are left too when the database was let go of, after a full disk for example', async () => {
  closeDatabase();
  leaveLastWords('notes', note);
  expect(await allNotes()).toEqual([note]);
});

it('words of a page that closes before it has opened the database are left too', async () => {
  closeDatabase();
  forbidStorageIf(async () => false);
  await isStorageForbidden();
  leaveLastWords('notes', note);
  expect(await nextPage()).toEqual([note]);
});

it('nothing is left before it is known that the window is not private', async () => {
  closeDatabase();
  forbidStorageIf(() => new Promise(() => {}));
  leaveLastWords('notes', note);
  expect(localStorage.length).toBe(0);
});

it('nothing is left in a private window', async () => {
  closeDatabase();
  forbidStorageIf(async () => 'private');
  await expect(openDatabase()).rejects.toMatchObject({ kind: 'private' });
  leaveLastWords('notes', note);
  expect(localStorage.length).toBe(0);
});

it('nothing is left when the browser does not say whether the window is private', async () => {
  closeDatabase();
  forbidStorageIf(() => Promise.reject(new Error('by the test')));
  await expect(openDatabase()).rejects.toMatchObject({ kind: 'broken' });
  leaveLastWords('notes', note);
  expect(localStorage.length).toBe(0);
});
