// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ourDeck } from '../../../actions/deck-in-use';
import { backupRecord, rememberBackup, rememberLater } from '../../../storage/backup/backup-record';
import { broughtBack, isDamaged, wasReadWhole } from '../../../storage/database/loss';
import { clock } from '../../../storage/database/passed-time';
import { copiedState, discarded } from '../../../storage/database/safety-copy';
import { everythingStored, fullDiskKey, panelTargetKey } from '../../../storage/stored';
import { captureIn } from '../../../storage/values/capture';
import { tellDeck } from '../../../storage/values/chosen-deck';
import { favourites, recent, rememberOpened, toggleFavourite } from '../../../storage/values/favourites';
import { ownDecks } from '../../../storage/values/own-decks';
import { leavePanelTarget } from '../../../storage/values/panel-target';
import { forbidStorageIf } from '../../../storage/values/private-window';
import { retired } from '../../../storage/values/retired';
import {
  changeSettings,
  readSettings,
  rememberPolicy,
  watchSettings,
} from '../../../storage/values/settings';
import { setSharing, toggleSharing } from '../../../storage/values/sharing';
import { freshStorage } from '../../fresh-storage';

const behaviour = 'opgave/durf';
const record = { made: 1, inFolder: 1, trouble: null, later: null, leftOut: 0, mark: 'abcd' } as const;

/** Everything that a page stores outside the database, and what it is called there. */
const writes: [key: string, write: () => Promise<unknown>][] = [
  ['settings', () => changeSettings({ theme: 'donker' })],
  ['settings', readSettings],
  ['settings', () => rememberPolicy({ begin: {}, fixed: {} })],
  ['sharing', () => setSharing(true)],
  ['sharing', toggleSharing],
  ['favourites', () => toggleFavourite(behaviour)],
  ['favourites', () => favourites.set([behaviour])],
  ['decks', () => ownDecks.set({ decks: [], chosen: 'x', former: [] })],
  ['deck', () => tellDeck({ ...ourDeck(), id: crypto.randomUUID() })],
  ['recent', () => rememberOpened(behaviour)],
  ['recent', () => recent.change((ids) => [behaviour, ...ids])],
  ['backups', () => backupRecord.set(record)],
  ['backups', () => rememberBackup(1)],
  ['backups', () => rememberLater(1)],
  ['rescue', () => broughtBack.set({ made: 1, notes: 1, conversations: 0, lost: 'all' })],
  ['copied', () => copiedState.set('1')],
  ['discarded', () => discarded.set(['n1'])],
  ['damaged', () => isDamaged.set(true)],
  ['read-whole', () => wasReadWhole.set(true)],
  ['clock', () => clock.set({ last: 1, days: 1 })],
  ['retired', () => retired.set({ notes: 1, conversations: 0, moments: [1] })],
  ['capture-7', () => captureIn(7).set({ text: 'geheim', title: '', url: '' })],
];

const all = async () => ({
  ...(await fakeBrowser.storage.local.get()),
  ...(await fakeBrowser.storage.session.get()),
  ...localStorage,
});

beforeEach(freshStorage);

describe('in a private window', () => {
  beforeEach(() => forbidStorageIf(async () => 'private'));

  it.each(writes)('%s is not stored by %s', async (_key, write) => {
    await write();
    expect(await all()).toEqual({});
  });

  it('nothing else than these is stored outside the database, and not at all without it', () => {
    const small = everythingStored().filter(({ where }) => where === 'local' || where === 'session');
    // A full disk is met by the database, which a private window does not open.
    const elsewhere = [fullDiskKey, panelTargetKey];
    const names = small.map(({ name }) => name).filter((name) => !elsewhere.includes(name));
    const seen = writes.map(([key]) => key.replace('7', ''));
    expect(new Set(names)).toEqual(new Set(seen));
  });

  it('a text that was left for the panel can be taken away', async () => {
    await fakeBrowser.storage.session.set({ 'capture-7': { text: 'geheim', title: '', url: '' } });
    await captureIn(7).set(null);
    expect(await all()).toEqual({});
  });

  it('a place to go to reaches the panel, in memory alone', async () => {
    await leavePanelTarget(7, { page: 'notities' });
    expect(await fakeBrowser.storage.session.get()).toEqual({ 'panel-7': '#/notities' });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});

describe('what is chosen in a private window', () => {
  it('holds in that page, whatever is chosen elsewhere', async () => {
    // A page with a memory of its own.
    vi.resetModules();
    const page = await import('../../../storage/values/settings');
    (await import('../../../storage/values/private-window')).forbidStorageIf(async () => 'private');
    const heard: string[] = [];
    const stop = page.watchSettings(({ theme }) => heard.push(theme));
    await page.changeSettings({ theme: 'donker' });
    await fakeBrowser.storage.local.set({ settings: { theme: 'licht' } });
    expect((await page.readSettings()).theme).toBe('donker');
    expect(heard.at(-1)).toBe('donker');
    expect(await fakeBrowser.storage.local.get()).toEqual({ settings: { theme: 'licht' } });
    stop();
  });
});

describe('in another window', () => {
  it.each(writes)('%s is stored', async (key, write) => {
    await write();
    expect(Object.keys(await all())).toContain(key);
  });

  it('nothing is stored before it is known that the window is not private', async () => {
    let answer: (apart: false) => void = () => undefined;
    forbidStorageIf(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const written = recent.set([behaviour]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await all()).toEqual({});
    answer(false);
    await written;
    expect(await all()).toEqual({ recent: [behaviour] });
  });

  it('nothing is stored when the browser does not say whether the window is private', async () => {
    forbidStorageIf(() => Promise.reject(new Error('by the test')));
    await recent.set([behaviour]);
    await watchSettings(() => undefined)();
    await changeSettings({ theme: 'donker' });
    expect(await all()).toEqual({});
  });
});
