// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPolicy } from '../../../actions/keep-policy';
import * as door from '../../../browser/policy';
import { OptionsPage } from '../../../components/settings/options-page';
import { readDeck } from '../../../content/read-deck';
import { managed } from '../../../content/words/policy';
import { fill } from '../../../domain/language/sentence';
import { keyNames, policyKeys } from '../../../domain/policy/keys';
import { ownDecks } from '../../../storage/values/own-decks';
import { readChosen, readSettings } from '../../../storage/values/settings';
import { deckWith, soundDeck } from '../../sound-deck';
import { until } from '../../until';
import { onFreshPages, show } from '../fresh-page';
import { all, one, press } from '../on-screen';

/** What the browser says that was set, and who hears of changes. */
let values: Record<string, unknown> = {};
let listeners: (() => void)[] = [];
const set = (next: Record<string, unknown>) =>
  act(() => {
    values = next;
    for (const listener of listeners) listener();
  });

onFreshPages();
beforeEach(() => {
  const manifest = { manifest_version: 3, name: '', version: '0.1.0' } as const;
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest);
  values = {};
  listeners = [];
  vi.spyOn(door, 'managedValues').mockImplementation(async () => values);
  vi.spyOn(door, 'onManagedChange').mockImplementation((listener) => {
    listeners.push(listener);
    return () => undefined;
  });
});
const section = () => one('#beheerd').textContent ?? '';

describe('what an organisation set, at the settings', () => {
  it('is nothing where nothing is set', async () => {
    await show(<OptionsPage />);
    await until(() => expect(listeners.length).toBeGreaterThan(0));
    expect(all('#beheerd')).toEqual([]);
    expect(all('[aria-disabled=true]')).toEqual([]);
  });

  it('says what holds, whom to ask, and of each value that does not hold why', async () => {
    await show(<OptionsPage />);
    await set({ notities: 'uit', ritme: 'elke-dag', thema: 'paars', taal: 'en', hulp: 'Bel 1234.' });
    await until(() => expect(section()).toContain(managed.holds.notities.uit));
    expect(section()).toContain(`${managed.holds.ritme['elke-dag']} ${managed.canChange}`);
    expect(section()).toContain('Vragen hierover? Bel 1234.');
    expect(section()).toContain(
      'thema: deze waarde bestaat niet, kies uit: systeem, licht, donker. Gevonden: paars',
    );
    expect(section()).toContain('taal: deze sleutel bestaat niet.');
    expect(all('nav a').map((link) => link.getAttribute('href'))).toContain('#beheerd');
  });

  it('has a sentence for each value of each key', () => {
    for (const name of keyNames) {
      const key = policyKeys[name];
      if (key.is !== 'choice') continue;
      const sentences = managed.holds[name as keyof typeof managed.holds];
      expect(Object.keys(sentences).toSorted()).toEqual([...key.values].toSorted());
    }
  });

  it('cannot be chosen otherwise, and says why; what only begins so can', async () => {
    keepPolicy();
    await show(<OptionsPage />);
    await set({ thema: 'donker', ritme: 'elke-dag', rol: 'leidinggevende', vast: ['thema'] });
    await until(() => expect(one<HTMLInputElement>('[name=theme][value=donker]').checked).toBe(true));
    const light = one<HTMLInputElement>('[name=theme][value=licht]');
    expect(light.getAttribute('aria-disabled')).toBe('true');
    const group = light.closest('fieldset');
    const why = group?.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '';
    expect(document.getElementById(why)?.textContent).toBe(managed.locked);
    await press(light);
    expect(light.checked).toBe(false);
    await press(one('[name=rhythm][value=werkdagen]'));
    await until(async () => expect(await readChosen()).toEqual({ rhythm: 'werkdagen' }));
    expect(await readSettings()).toMatchObject({
      theme: 'donker',
      rhythm: 'werkdagen',
      role: 'leidinggevende',
    });
  });
});

describe('the cards that an organisation set', () => {
  it('are used, and said', async () => {
    keepPolicy();
    await show(<OptionsPage />);
    // In a file they are JSON, in a registry text.
    for (const kaartenset of [soundDeck(), JSON.stringify(soundDeck())]) {
      await set({});
      await set({ kaartenset });
      await until(() => expect(section()).toContain(fill(managed.deck, { title: 'Onze kaarten' })));
      await until(async () => expect((await ownDecks.read()).chosen).toBe('waterschap'));
    }
  });

  it('are not used with a fault in them, which is said', async () => {
    keepPolicy();
    await show(<OptionsPage />);
    await set({ kaartenset: deckWith('cards.1.hue', 'groen') });
    await until(() => expect(section()).toContain(`kaartenset: ${managed.why['no-deck']} Gevonden: `));
    const { faults = [] } = readDeck(deckWith('cards.1.hue', 'groen')) as { faults?: string[] };
    expect(section()).toContain(faults[0]);
    await set({ kaartenset: '{' });
    await until(() => expect(section()).not.toContain(faults[0]));
    expect(section()).toContain(`kaartenset: ${managed.why['no-deck']}`);
    expect(await ownDecks.read()).toMatchObject({ decks: [], chosen: '' });
  });
});

describe('a policy that is gone', () => {
  it('is believed to be when it is still so a while later', async () => {
    values = { notities: 'uit' };
    keepPolicy();
    await until(async () => expect((await readSettings()).writing).toBe('uit'));
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    // As Chromium answers in its first seconds.
    await set({});
    await vi.advanceTimersByTimeAsync(3000);
    expect((await readSettings()).writing).toBe('uit');
    values = { notities: 'uit' };
    await vi.advanceTimersByTimeAsync(4000);
    expect((await readSettings()).writing).toBe('uit');
    await set({});
    await vi.advanceTimersByTimeAsync(7000);
    expect((await readSettings()).writing).toBe('aan');
  });
});
