// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  choices,
  readSettings,
  type Settings,
  settingsAtStart,
  watchSettings,
} from '../../../storage/values/settings';
import { freshStorage, withoutLocalStorage } from '../../fresh-storage';
import { until } from '../../until';

/** The first choice of everything. */
const firstChoices: Settings = Object.assign(
  {},
  ...Object.entries(choices).map(([name, [first]]) => ({ [name]: first })),
);

/** What someone else may have left in the stores: each has to be read as a right setting. */
const left: [name: string, stored: unknown, expected: Settings][] = [
  ['nothing', undefined, firstChoices],
  ['null', null, firstChoices],
  ['a text', 'donker', firstChoices],
  ['a list', ['donker'], firstChoices],
  ['unknown values', { role: 'baas', rhythm: 7, theme: null, keys: {} }, firstChoices],
  ['one right value', { theme: 'donker', role: 'baas' }, { ...firstChoices, theme: 'donker' }],
  [
    'a setting of another version',
    { theme: 'licht', lettertype: 'groot' },
    { ...firstChoices, theme: 'licht' },
  ],
];

beforeEach(freshStorage);

describe('the settings', () => {
  it('are the first choices until someone chooses', async () => {
    expect(settingsAtStart()).toMatchObject({ role: 'medewerker', rhythm: 'werkdagen', theme: 'systeem' });
    expect(settingsAtStart()).toEqual(firstChoices);
    expect(await readSettings()).toEqual(firstChoices);
  });

  it.each(left)('read from the extension’s storage, where %s was left', async (_name, stored, expected) => {
    await fakeBrowser.storage.local.set({ settings: stored });
    expect(await readSettings()).toEqual(expected);
  });

  it.each(left)('read for the first paint, where %s was left', (_name, stored, expected) => {
    if (stored !== undefined) localStorage.setItem('settings', JSON.stringify(stored));
    expect(settingsAtStart()).toEqual(expected);
  });

  it.each(['', '{', 'undefined', '{"theme":'])(
    'damaged in localStorage, %j, are the first choices',
    (damaged) => {
      localStorage.setItem('settings', damaged);
      expect(settingsAtStart()).toEqual(firstChoices);
    },
  );

  it('change one by one, and stay', async () => {
    await changeSettings({ role: 'leidinggevende' });
    await changeSettings({ theme: 'donker' });
    expect(await readSettings()).toEqual({ ...firstChoices, role: 'leidinggevende', theme: 'donker' });
  });

  it('that are changed at the same moment all stay', async () => {
    await Promise.all([changeSettings({ role: 'leidinggevende' }), changeSettings({ theme: 'donker' })]);
    expect(await readSettings()).toMatchObject({ role: 'leidinggevende', theme: 'donker' });
  });

  it('are at once there for the next first paint, changed here or read', async () => {
    await changeSettings({ theme: 'donker' });
    expect(settingsAtStart().theme).toBe('donker');
    await fakeBrowser.storage.local.set({ settings: { theme: 'licht' } });
    await readSettings();
    expect(settingsAtStart().theme).toBe('licht');
  });

  it('work without localStorage: only the first paint suffers', async () => {
    await withoutLocalStorage(async () => {
      await changeSettings({ theme: 'donker' });
      expect(settingsAtStart()).toEqual(firstChoices);
      expect((await readSettings()).theme).toBe('donker');
    });
  });
});

describe('a watcher of the settings', () => {
  it('hears each change, with right settings, until it stops', async () => {
    const heard: Settings[] = [];
    const stop = watchSettings((settings) => heard.push(settings));
    await changeSettings({ rhythm: 'elke-dag' });
    await fakeBrowser.storage.local.set({ settings: { theme: 'paars' }, other: 1 });
    await fakeBrowser.storage.local.set({ other: 2 });
    await fakeBrowser.storage.local.remove('settings');
    stop();
    await changeSettings({ theme: 'licht' });
    expect(heard).toEqual([{ ...firstChoices, rhythm: 'elke-dag' }, firstChoices, firstChoices]);
  });

  it('keeps the copy for the first paint up to date with what another page chose', async () => {
    const stop = watchSettings(() => {});
    await until(() => expect(fakeBrowser.storage.local.onChanged.hasListeners()).toBe(true));
    await fakeBrowser.storage.local.set({ settings: { theme: 'donker' } });
    expect(settingsAtStart().theme).toBe('donker');
    stop();
  });
});
