// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearAwayDaily } from '../../../actions/clear-away';
import { keepFromWriting, keepPolicy } from '../../../actions/keep-policy';
import { keepDeck } from '../../../actions/own-decks';
import * as door from '../../../browser/policy';
import { DataSection } from '../../../components/backup/data-section';
import { PanelPage } from '../../../components/panel/panel-page';
import { OptionsPage } from '../../../components/settings/options-page';
import { NewTabPage } from '../../../components/today/newtab-page';
import { PopupPage } from '../../../components/today/popup-page';
import { deck } from '../../../content/deck';
import { closed } from '../../../content/words/closed';
import { managed } from '../../../content/words/policy';
import { calendarDate, today } from '../../../domain/deck/today';
import { newNote } from '../../../domain/notes/note';
import { type KeyName, keyNames, policyKeys } from '../../../domain/policy/keys';
import { allChoices, type Settings } from '../../../domain/settings';
import { saveRecord } from '../../../storage/database/records';
import { allNotes } from '../../../storage/notes/notes';
import { readSettings, settingsAtStart } from '../../../storage/values/settings';
import { leave } from '../../own-new-tab';
import { soundDeck } from '../../sound-deck';
import { until } from '../../until';
import * as words from '../../words';
import { leavePage, onFreshPages, show } from '../fresh-page';
import { all, one } from '../on-screen';

/*
 * Each value of each key that an organisation can set, by the way of a real one: from what the browser hands over to
 * what someone sees. The table of keys is walked over: a value without a test here is a fault.
 */
let values: Record<string, unknown> = {};
const day = 86_400_000;
/** A Saturday: on working days alone it has the principle of Friday. */
const now = new Date(2026, 10, 7, 10);
const { behaviour: ofToday } = today(deck, calendarDate(now), 'medewerker', 'werkdagen');
const said = () => document.body.textContent ?? '';
const goTo = (hash: string) => history.replaceState(null, '', hash);

onFreshPages();
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  const manifest = { manifest_version: 3, name: '', version: '0.1.0' } as const;
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest);
  vi.spyOn(door, 'managedValues').mockImplementation(async () => values);
  vi.spyOn(door, 'onManagedChange').mockReturnValue(() => undefined);
  // Written before anything was set.
  for (const years of [0, 1.1, 2.1, 5.1]) {
    const written = now.getTime() - years * 365.25 * day;
    await saveRecord(
      'notes',
      newNote(years ? 'opgave/durf' : ofToday.id, 'Van eerder', `n${years}`, written),
    );
  }
});

/** The organisation sets this, and the background has heard of it. */
async function set(next: Record<string, unknown>, isTaken: (settings: Settings) => boolean): Promise<void> {
  values = next;
  keepPolicy();
  await until(async () => expect(isTaken(await readSettings())).toBe(true));
  keepFromWriting();
}

const pagesOfToday = [NewTabPage, PopupPage];

/** What someone sees of it, other than at the settings: by key, and for each value. */
const effects: Record<string, (value: string) => Promise<void>> = {
  async notities(value) {
    for (const Page of pagesOfToday) {
      await show(<Page />);
      expect(all('textarea').length).toBe(value === 'aan' ? 1 : 0);
      await leavePage();
    }
    goTo(`#/gedrag/${ofToday.id}`);
    await show(<PanelPage />);
    await until(() => one(`[data-behaviour="${ofToday.id}"]`));
    if (value !== 'uit') await until(() => one('[data-note=n0] textarea'));
    expect(all('[data-note]').length).toBe(value === 'uit' ? 0 : 1);
    expect(all('textarea:not([readonly])').length).toBe(value === 'aan' ? 2 : 0);
    await leavePage();
    goTo('#/gesprek');
    await show(<PanelPage />);
    await until(() => one('.begin-now button'));
  },
  async bewaartermijn(value) {
    await clearAwayDaily(now);
    const left = { altijd: 4, 'vijf-jaar': 3, 'twee-jaar': 2, 'een-jaar': 1 }[value];
    expect(await allNotes()).toHaveLength(left ?? Number.NaN);
  },
  async exporteren(value) {
    await show(<DataSection />);
    await until(() => expect(said().includes(closed.files)).toBe(value === 'uit'));
    const names = all('button').map(({ textContent }) => textContent);
    expect(names.includes(words.data.backup)).toBe(value === 'aan');
    expect(names.includes(words.data.exportMarkdown)).toBe(value === 'aan');
  },
  async nieuwTabblad(value) {
    const update = vi.fn();
    const showCard = vi.fn();
    vi.stubGlobal('chrome', { tabs: { update } });
    // As the page of a new tab does: the card at once, or another script first.
    if (settingsAtStart().newTab === 'kaart') showCard();
    else await leave(showCard);
    expect([showCard.mock.calls.length, update.mock.calls.length]).toEqual(
      value === 'kaart' ? [1, 0] : [0, 1],
    );
  },
  async rol(value) {
    const { behaviour } = today(deck, calendarDate(now), value as Settings['role'], 'werkdagen');
    for (const Page of pagesOfToday) {
      await show(<Page />);
      expect(one('[data-behaviour]').dataset.behaviour).toBe(behaviour.id);
      await leavePage();
    }
  },
  async ritme(value) {
    const { card } = today(deck, calendarDate(now), 'medewerker', value as Settings['rhythm']);
    for (const Page of pagesOfToday) {
      await show(<Page />);
      expect(one('main').dataset.card).toBe(card.id);
      await leavePage();
    }
  },
  async thema(value) {
    for (const Page of [...pagesOfToday, PanelPage]) {
      await show(<Page />);
      expect(document.documentElement.dataset.theme).toBe(value);
      await leavePage();
    }
  },
};

describe.each(keyNames.flatMap((name) => (policyKeys[name].is === 'choice' ? [name] : [])))('%s', (name) => {
  const key = policyKeys[name];
  if (key.is !== 'choice') throw new Error(`${name} has no values`);
  const { setting, holds } = key;
  const isTaken = (value: string) => (settings: Settings) => settings[setting] === value;

  it.each<string>(key.values)('%s: changes what it says', async (value) => {
    await set({ [name]: value }, isTaken(value));
    const effect = effects[name];
    if (!effect) throw new Error(`nobody knows what ${name} does`);
    await effect(value);
  });

  it.each<string>(key.values)('%s: is said at the settings, and holds there', async (value) => {
    const sentences: Record<string, string> = managed.holds[name as keyof typeof managed.holds];
    for (const isFixed of holds === 'fixed' ? [true] : [false, true]) {
      await set({ [name]: value, ...(isFixed && holds === 'begin' && { vast: [name] }) }, isTaken(value));
      await show(<OptionsPage />);
      await until(() => expect(one('#beheerd').textContent).toContain(sentences[value]));
      expect(one('#beheerd').textContent?.includes(managed.canChange)).toBe(!isFixed);
      expect(one('#beheerd').textContent).not.toContain(managed.forAdmin);
      // What only an organisation sets, nobody else can choose.
      const choice = document.querySelector<HTMLInputElement>(`[name=${setting}][value=${value}]`);
      expect(choice !== null).toBe(setting !== 'writing' && setting !== 'files');
      if (choice) {
        await until(() => expect(choice.checked).toBe(true));
        expect(choice.getAttribute('aria-disabled') === 'true').toBe(isFixed);
      }
      await leavePage();
    }
  });
});

it('vast, kaartenset and hulp: change what they say', async () => {
  keepDeck();
  const vast = ['rol', 'ritme', 'thema'];
  await set(
    {
      vast,
      rol: 'leidinggevende',
      ritme: 'elke-dag',
      thema: 'donker',
      kaartenset: soundDeck(),
      hulp: 'Bel 1234.',
    },
    ({ role, rhythm, theme }) => [role, rhythm, theme].join() === 'leidinggevende,elke-dag,donker',
  );
  await show(<OptionsPage />);
  await until(() => expect(one('#beheerd').textContent).toContain('Vragen hierover? Bel 1234.'));
  const locked = new Set(all('input[aria-disabled=true]').map((input) => (input as HTMLInputElement).name));
  expect([...locked].toSorted()).toEqual(['rhythm', 'role', 'theme']);
  await leavePage();
  for (const Page of [...pagesOfToday, PanelPage]) {
    await show(<Page />);
    await until(() => expect(one('[data-card]').dataset.card).toMatch(/^waterschap\./));
    await leavePage();
  }
});

it('is all that can be set', () => {
  const tested: KeyName[] = [...(Object.keys(effects) as KeyName[]), 'vast', 'kaartenset', 'hulp'];
  expect(tested.toSorted()).toEqual(keyNames.toSorted());
  // Each setting that only an organisation has is one that it can set, in each of its values.
  expect(policyKeys.notities.values).toEqual(allChoices.writing);
  expect(policyKeys.exporteren.values).toEqual(allChoices.files);
});
