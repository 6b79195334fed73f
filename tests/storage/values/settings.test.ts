// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allChoices, type Settings } from '../../../domain/settings';
import {
  changeSettings,
  readChosen,
  readSettings,
  rememberPolicy,
  settingsAtStart,
  watchSettings,
} from '../../../storage/values/settings';
import { freshStorage, withoutLocalStorage } from '../../fresh-storage';
import { until } from '../../until';

/** The first choice of everything. */
const firstChoices: Settings = Object.assign(
  {},
  ...Object.entries(allChoices).map(([name, [first]]) => ({ [name]: first })),
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
    await until(() => expect(heard).toEqual([firstChoices]));
    await changeSettings({ rhythm: 'elke-dag' });
    await fakeBrowser.storage.local.set({ settings: { theme: 'paars' }, other: 1 });
    await fakeBrowser.storage.local.set({ other: 2 });
    await fakeBrowser.storage.local.remove('settings');
    await until(() => expect(heard).toHaveLength(4));
    stop();
    await changeSettings({ theme: 'licht' });
    expect(heard.slice(1)).toEqual([{ ...firstChoices, rhythm: 'elke-dag' }, firstChoices, firstChoices]);
  });

  it('keeps the copy for the first paint up to date with what another page chose', async () => {
    const stop = watchSettings(() => {});
    await until(() => expect(fakeBrowser.storage.local.onChanged.hasListeners()).toBe(true));
    await fakeBrowser.storage.local.set({ settings: { theme: 'donker' } });
    await until(() => expect(settingsAtStart().theme).toBe('donker'));
    stop();
  });
});

describe('what an organisation set', () => {
  it('holds until someone chooses, and again when that is for all', async () => {
    await rememberPolicy({ begin: { rhythm: 'elke-dag', theme: 'donker' }, fixed: {} });
    expect(await readSettings()).toMatchObject({ rhythm: 'elke-dag', theme: 'donker' });
    await changeSettings({ theme: 'licht' });
    expect(await readSettings()).toMatchObject({ rhythm: 'elke-dag', theme: 'licht' });
    await rememberPolicy({ begin: { rhythm: 'elke-dag' }, fixed: { theme: 'donker' } });
    expect(await readSettings()).toMatchObject({ rhythm: 'elke-dag', theme: 'donker' });
    expect(settingsAtStart()).toMatchObject({ rhythm: 'elke-dag', theme: 'donker' });
  });

  it('leaves what the user chose as it was, for when it goes', async () => {
    await changeSettings({ theme: 'licht' });
    await rememberPolicy({ begin: {}, fixed: { theme: 'donker', writing: 'uit' } });
    await changeSettings({ role: 'leidinggevende' });
    expect(await readChosen()).toEqual({ theme: 'licht', role: 'leidinggevende' });
    await rememberPolicy(undefined);
    expect(await readSettings()).toMatchObject({ theme: 'licht', writing: 'aan' });
  });

  it('is heard by who watches the settings', async () => {
    const heard: Settings[] = [];
    const stop = watchSettings((settings) => heard.push(settings));
    await rememberPolicy({ begin: {}, fixed: { writing: 'uit' } });
    await until(() => expect(heard.at(-1)?.writing).toBe('uit'));
    stop();
  });

  it.each([null, 'uit', [], { fixed: 'uit' }, { fixed: { writing: 'soms' }, begin: null }])(
    'damaged, %j, sets nothing',
    async (damaged) => {
      await fakeBrowser.storage.local.set({ settings: { policy: damaged } });
      expect(await readSettings()).toEqual(firstChoices);
    },
  );
});
