// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseDeckFile } from '../../domain/deck/deck-schema';
import { ownDeck } from '../../domain/deck/own-deck';
import { backupRecord, rememberBackup, rememberLater } from '../../storage/backup/backup-record';
import { collectBackup } from '../../storage/backup/collect';
import { copyIfChanged } from '../../storage/backup/copy-within-browser';
import { restoreBackup, undoRestore } from '../../storage/backup/restore';
import { closeDatabase, openDatabase } from '../../storage/database/database';
import { storeFolder } from '../../storage/database/folder-handle';
import { cameFromFullDisk } from '../../storage/database/full-disk';
import { leaveLastWords } from '../../storage/database/last-words';
import { broughtBack, isDamaged } from '../../storage/database/loss';
import { isTimeBelieved } from '../../storage/database/passed-time';
import { removeRecord, saveRecord } from '../../storage/database/records';
import { copiedState } from '../../storage/database/safety-copy';
import { databaseName, everythingStored, type Stored } from '../../storage/stored';
import { captureIn } from '../../storage/values/capture';
import { rememberDeck, tellDeck } from '../../storage/values/chosen-deck';
import { rememberDue } from '../../storage/values/due';
import { rememberDueSeen } from '../../storage/values/due-seen';
import { rememberOpened, toggleFavourite } from '../../storage/values/favourites';
import { rememberIntroduced } from '../../storage/values/introduced';
import { ownDecks } from '../../storage/values/own-decks';
import { leavePanelTarget } from '../../storage/values/panel-target';
import { rememberToShare } from '../../storage/values/private-window';
import { retired } from '../../storage/values/retired';
import { changeSettings } from '../../storage/values/settings';
import { setSharing, watchSharing } from '../../storage/values/sharing';
import { freshStorage } from '../fresh-storage';
import { leave } from '../own-new-tab';
import { soundDeck } from '../sound-deck';
import { OwnFiles } from './own-files';

/*
 * Nothing is stored but what the list names, and the list names nothing else. Seen at every door through which
 * something can be stored: what the product writes, and that no file has a door of its own.
 */
type Where = Stored['where'];
const written: [where: Where, name: string][] = [];
let own: OwnFiles;

beforeEach(() => {
  freshStorage();
  own = new OwnFiles();
  written.length = 0;
  for (const area of ['local', 'session'] as const) {
    const set = fakeBrowser.storage[area].set.bind(fakeBrowser.storage[area]);
    vi.spyOn(fakeBrowser.storage[area], 'set').mockImplementation((items) => {
      for (const name of Object.keys(items)) written.push([area, name]);
      return set(items);
    });
  }
  vi.stubGlobal('localStorage', new Proxy(localStorage, { get: (store, name) => doorOf(store, name) }));
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    written.push(['database', this.name]);
    return put.apply(this, args);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A member of localStorage; the one that stores is watched. */
function doorOf(store: Storage, name: string | symbol): unknown {
  const member: unknown = Reflect.get(store, name);
  if (typeof member !== 'function') return member;
  return (...args: string[]) => {
    if (name === 'setItem') written.push(['localStorage', args[0] ?? '']);
    return member.apply(store, args);
  };
}

/** Does each thing that stores something. */
async function storeAll(): Promise<void> {
  const behaviour = 'opgave/durf';
  const note = { id: 'n1', behaviour, text: 'Tekst', created: 1, updated: 1 };
  const progress = { progress: () => undefined, stop: new AbortController().signal };
  await openDatabase();
  rememberToShare();
  await changeSettings({ theme: 'donker' });
  await changeSettings({ newTab: 'daags' });
  await leave(() => undefined);
  const stop = watchSharing(() => undefined);
  await setSharing(true);
  stop();
  await toggleFavourite(behaviour);
  await ownDecks.set({ decks: [], chosen: '', former: [] });
  const deck = ownDeck(parseDeckFile(soundDeck(), ''));
  rememberDeck(deck);
  await tellDeck(deck);
  await rememberOpened(behaviour);
  await rememberIntroduced();
  rememberDue('c1', ['2026-12-09/2026-12-11']);
  await rememberDueSeen('2026-12-09');
  await rememberBackup(1);
  await rememberLater(1);
  await backupRecord.change((record) => record);
  await captureIn(7).set({ text: 'x', title: '', url: '' });
  await leavePanelTarget(7, { page: 'notities' });
  await saveRecord('notes', note, { id: 's1', before: undefined, begun: 1 });
  leaveLastWords('notes', { ...note, text: 'Later', updated: 2 });
  await saveRecord('conversations', { id: 'c1', plan: '{}', text: 'Titel', created: 1, updated: 1 });
  await saveRecord('conversationTexts', {
    id: 't1',
    place: 'c1/s1/gezegd',
    text: 'x',
    created: 1,
    updated: 1,
  });
  closeDatabase();
  await removeRecord('notes', { ...note, id: 'n2' }, 1);
  // A handle cannot be stored by the database of the tests; that it is asked is enough.
  await storeFolder(Object.assign(Object.create(null), { name: 'Map' })).catch(() => undefined);
  const content = await collectBackup();
  await undoRestore(await restoreBackup({ ...content, favourites: ['opgave/schep'] }, 9, progress), progress);
  await copyIfChanged(async () => 'kopie');
  await copiedState.set('1');
  await isDamaged.set(true);
  await isTimeBelieved(1);
  await retired.set({ notes: 1, conversations: 0, moments: [1] });
  await broughtBack.set({ made: 1, notes: 1, conversations: 0, lost: 'all' });
  await cameFromFullDisk(new Error('NO_SPACE'));
}

const isOfList = ([where, name]: [Where, string]) =>
  everythingStored().some(
    (one) => one.where === where && (one.more ? name.startsWith(one.name) : name === one.name),
  );

it('whatever is stored is in the list, and all of the list is stored', async () => {
  await storeAll();
  for (const name of own.texts.keys()) written.push(['own-files', name]);
  expect(written.filter((one) => !isOfList(one))).toEqual([]);
  const missing = everythingStored().filter(
    ({ where, name, more }) =>
      where !== 'disk' &&
      !written.some(([at, key]) => at === where && (more ? key.startsWith(name) : key === name)),
  );
  expect(missing).toEqual([]);
});

it('the database has the stores of the list, and there is one database', async () => {
  const stores = [...(await openDatabase()).objectStoreNames];
  const listed = everythingStored().filter(({ where }) => where === 'database');
  expect(stores).toEqual(listed.map(({ name }) => name).sort());
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([databaseName]);
});

/** Every way to store something, and which files use it. A file that is new here needs a line in the list too. */
const doors: [door: RegExp, files: string[]][] = [
  [
    /\bstoredValue\s*(<[^(]*>)?\(/,
    [
      'storage/backup/backup-record.ts',
      'storage/database/full-disk.ts',
      'storage/database/loss.ts',
      'storage/database/passed-time.ts',
      'storage/database/safety-copy.ts',
      'storage/values/capture.ts',
      'storage/values/chosen-deck.ts',
      'storage/values/favourites.ts',
      'storage/values/own-decks.ts',
      'storage/values/panel-target.ts',
      'storage/values/retired.ts',
      'storage/values/settings.ts',
      'storage/values/sharing.ts',
      'storage/values/stored-value.ts',
    ],
  ],
  [/\.storage\b(?!\.(estimate|getDirectory))/, ['browser/policy.ts', 'storage/values/stored-value.ts']],
  [
    /\blocalStorage\b/,
    [
      'storage/database/full-disk.ts',
      'storage/database/last-words.ts',
      'storage/database/put-right.ts',
      'storage/stored.ts',
      'storage/values/due.ts',
      'storage/values/local-item.ts',
    ],
  ],
  [/\bcreateObjectStore\b/, ['storage/database/schema.ts']],
  [/\b(openDB|indexedDB)\b/, ['storage/database/database.ts']],
  [
    /\bgetDirectory\b/,
    [
      'storage/backup/copy-within-browser.ts',
      'storage/database/forget-copy.ts',
      'storage/database/safety-copy.ts',
    ],
  ],
  [/\bcreateWritable\b/, ['browser/save-as.ts', 'storage/database/write-in-place.ts']],
  [
    /\bwriteInPlace\b/,
    [
      'storage/backup/copy-within-browser.ts',
      'storage/backup/folder-files.ts',
      'storage/database/write-in-place.ts',
    ],
  ],
  [/\bsaveFile\b/, ['browser/files.ts', 'browser/save-as.ts', 'components/cards/picture-buttons.tsx']],
  [
    /\bsaveAs\b/,
    [
      'actions/make-backup.ts',
      'browser/save-as.ts',
      'components/backup/export-section.tsx',
      'components/prepare/in-calendar.tsx',
      'components/report/report-actions.tsx',
      'components/settings/use-decks.ts',
    ],
  ],
  [/\bshowSaveFilePicker\b/, ['browser/save-as.ts']],
  [/\b(sessionStorage|caches|cookie|cookies|createSyncAccessHandle|bookmarks)\b/, []],
];

const root = join(import.meta.dirname, '../..');
const files = ['actions', 'browser', 'components', 'domain', 'entrypoints', 'storage'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      // Without comments, which may name a door.
      const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      return { path: path.slice(root.length + 1).replaceAll('\\', '/'), code };
    }),
);

it.each(doors)('%s is in the files that are known here alone', (door, known) => {
  expect(
    files
      .filter(({ code }) => door.test(code))
      .map(({ path }) => path)
      .sort(),
  ).toEqual(known);
});

it('no file makes up a name for what it stores', () => {
  const calls = files.flatMap(({ path, code }) =>
    [...code.matchAll(/\b(?:storedValue\s*(?:<[^(]*>)?\(\s*[^,]+,|setItem\(|getFileHandle\()\s*(\S)/g)].map(
      ([, first = '']) => ({ path, first }),
    ),
  );
  expect(calls.length).toBeGreaterThan(8);
  expect(calls.filter(({ first }) => /['"`]/.test(first))).toEqual([]);
});
