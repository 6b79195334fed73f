// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { copyWithinBrowser, saveBackup } from '../../actions/make-backup';
import { newNote } from '../../domain/notes/note';
import { lastTime, mostText } from '../../domain/records/text-record';
import { backupRecord, rememberLeftOut } from '../../storage/backup/backup-record';
import { openDatabase } from '../../storage/database/database';
import { saveRecord } from '../../storage/database/records';
import { freshStorage } from '../fresh-storage';
import { OwnFiles } from '../storage/own-files';

const now = new Date(Date.UTC(2026, 10, 3, 9));
const note = newNote('opgave/durf', 'Gewoon.', 'goed', 1);
let own: OwnFiles;

beforeEach(async () => {
  freshStorage();
  own = new OwnFiles();
  URL.createObjectURL = () => 'blob:x';
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.0' } as never);
  await saveRecord('notes', note);
});
afterEach(() => vi.unstubAllGlobals());

it.each([
  ['a time past the last', { updated: lastTime + 1 }, 2, 0],
  ['a text that is none', { text: 5 }, 1, 1],
])(
  'one note with %s keeps the others neither from a backup nor from the copy',
  async (_name, wrong, notes, out) => {
    const database = await openDatabase();
    await database.put('notes', { ...note, id: 'fout', ...wrong } as typeof note);
    expect(await saveBackup(now)).toMatchObject({ notes, leftOut: out });
    await copyWithinBrowser(now);
    expect(own.texts.get('veiligheidskopie.json')).toContain('Gewoon.');
    expect((await backupRecord.read()).leftOut).toBe(out);
  },
);

it('what is not left out any more is not remembered any more', async () => {
  await rememberLeftOut(1);
  await saveBackup(now);
  expect((await backupRecord.read()).leftOut).toBe(0);
});

it('a text that no backup can hold is not stored', async () => {
  const text = 'x'.repeat(mostText + 1);
  await expect(saveRecord('notes', { ...note, text })).rejects.toMatchObject({ kind: 'too-long' });
  await saveRecord('notes', { ...note, text: text.slice(1) });
});
