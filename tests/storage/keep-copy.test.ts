// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keptFor } from '../../domain/version';
import { copyIfChanged } from '../../storage/keep-copy';
import { removeNote, saveNote } from '../../storage/notes';
import { copyText } from '../../storage/safety-copy';
import { clearAway, emptyTrash, trashedNotes } from '../../storage/trash';
import { freshStorage } from '../fresh-storage';

/*
 * The copy inside the browser, on a file system played here; the real thing is in
 * tests/browser/lost-database.test.ts.
 */
const now = Date.UTC(2026, 10, 3, 9);
const note = { id: 'n1', behaviour: 'vertrouwen/nieuwsgierig', text: 'Tekst', created: now, updated: now };
let files: Map<string, string>;

beforeEach(() => {
  freshStorage();
  files = new Map();
  const getDirectory = async () => folder;
  vi.stubGlobal('navigator', Object.assign(navigator, { storage: { getDirectory } }));
});
afterEach(() => vi.unstubAllGlobals());

const folder = {
  async getFileHandle(name: string, { create = false } = {}) {
    if (!create && !files.has(name)) throw new DOMException('by the test', 'NotFoundError');
    return {
      name,
      getFile: async () => new File([files.get(name) ?? ''], name),
      createWritable: async () => ({
        write: async (text: string) => files.set(name, text),
        close: async () => undefined,
      }),
    };
  },
  async removeEntry(name: string) {
    if (!files.delete(name)) throw new DOMException('by the test', 'NotFoundError');
  },
};

it('is made when something changed, and not again before something else does', async () => {
  await saveNote(note);
  await copyIfChanged(async () => 'de eerste');
  await copyIfChanged(async () => 'een tweede');
  expect(await copyText()).toBe('de eerste');
  await saveNote({ ...note, text: 'Anders', updated: now + 1 });
  await copyIfChanged(async () => 'een derde');
  expect(await copyText()).toBe('een derde');
});

it('is gone with the last note, when the Prullenbak is cleared away after its days', async () => {
  await saveNote(note);
  await removeNote(note, now);
  await copyIfChanged(async () => 'met de notitie');
  await clearAway(now + keptFor + 1, undefined);
  expect(await trashedNotes()).toEqual([]);
  expect(await copyText()).toBeUndefined();
});

it('is gone too when the Prullenbak is emptied while the copy is being made', async () => {
  await saveNote(note);
  await removeNote(note, now);
  let emptied: Promise<void> | undefined;
  await copyIfChanged(async () => {
    emptied = emptyTrash();
    await vi.waitUntil(async () => (await trashedNotes()).length === 0);
    return 'met de notitie';
  });
  await emptied;
  expect(await copyText()).toBeUndefined();
});
