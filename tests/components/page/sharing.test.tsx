// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PanelPage } from '../../../components/panel/panel-page';
import { OptionsPage } from '../../../components/settings/options-page';
import { BrokenPage } from '../../../components/start/broken-page';
import { NewTabPage } from '../../../components/today/newtab-page';
import { PopupPage } from '../../../components/today/popup-page';
import { useDraft } from '../../../components/writing/use-draft';
import { deck } from '../../../content/deck';
import { calendarDate, today } from '../../../domain/deck/today';
import { newNote } from '../../../domain/notes/note';
import { removeRecord, saveRecord } from '../../../storage/database/records';
import { allNotes } from '../../../storage/notes/notes';
import { sharingKey } from '../../../storage/stored';
import { captureIn } from '../../../storage/values/capture';
import { setSharing, watchSharing } from '../../../storage/values/sharing';
import { until } from '../../until';
import * as words from '../../words';
import { freshPage, leavePage, show } from '../fresh-page';
import { all, newNoteField, one, press, type } from '../on-screen';

/** Stands in everything that the user may have stored. */
const canary = 'KANARIE-7';
const { behaviour } = today(deck, calendarDate(new Date()), 'medewerker', 'werkdagen');

/** All that a page shows or says: markup with its attributes, what is in fields, the title of the window. */
function shown(): string {
  const values = [...document.querySelectorAll('textarea, input')].map((field) =>
    'value' in field ? String(field.value) : '',
  );
  return [document.documentElement.outerHTML, ...values].join('\n');
}

/** Time for the page to draw what it reads; not in `act`, which draws nothing until the time is over. */
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The browser is slow to say what is stored under a key: all else is read long before. */
function answersLate(key: string): void {
  const { local } = fakeBrowser.storage;
  const get = local.get.bind(local);
  const late = async (keys: string) => {
    if (keys === key) await new Promise((resolve) => setTimeout(resolve, 150));
    return get(keys);
  };
  vi.spyOn(local, 'get').mockImplementation(late as typeof local.get);
}

async function storeCanaries(): Promise<void> {
  const note = newNote(behaviour.id, `${canary} schaatsen`, 'n1', 2);
  await saveRecord('notes', { ...note, text: `${canary} eerst` }, { id: 's1', before: undefined, begun: 1 });
  await saveRecord('notes', { ...note, updated: 3 }, { id: 's2', before: undefined, begun: 3 });
  const gone = newNote(behaviour.id, `${canary} weg`, 'n2', 1);
  await saveRecord('notes', gone);
  await removeRecord('notes', gone, Date.now());
  const { id: windowId = -1 } = await fakeBrowser.windows.getCurrent();
  await captureIn(windowId).set({ text: canary, title: canary, url: 'https://example.org/' });
}

beforeEach(async () => {
  await freshPage();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'x',
    version: '0',
  });
  await storeCanaries();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await leavePage();
});

/** Each page and place that shows something stored, and what is seen there when nobody looks on. */
const places: [name: string, page: () => preact.JSX.Element, hash: string][] = [
  ['a new tab', () => <NewTabPage />, ''],
  ['the popup', () => <PopupPage />, ''],
  ['the cards', () => <PanelPage />, `#/kaart/${behaviour.id.split('/')[0]}`],
  ['a behaviour', () => <PanelPage />, `#/gedrag/${behaviour.id}`],
  ['all notes', () => <PanelPage />, '#/notities'],
  ['notes to print', () => <PanelPage />, '#/notities/afdrukken'],
  ['the Prullenbak', () => <PanelPage />, '#/prullenbak'],
  ['text from a page', () => <PanelPage />, '#/bewaar'],
  ['the search', () => <PanelPage />, '#/zoek/schaatsen'],
  ['the settings', () => <OptionsPage />, ''],
];
/** These show none of it at any time. */
const without = ['the cards', 'the settings'];

describe.each(places)('%s', (name, page, hash) => {
  const open = async () => {
    location.hash = hash;
    await show(page());
  };
  const counts = () => all('.behaviour-item__count').length;

  it('shows what is stored, as long as the screen is not shared', async () => {
    await open();
    if (without.includes(name)) return;
    await until(() => expect(shown()).toContain(canary));
    await act(() => setSharing(true));
    await until(() => expect(shown()).not.toContain(canary));
    // What was searched for is hidden too: the search ends.
    if (name === 'the search') return expect(one<HTMLInputElement>('input[type=search]').value).toBe('');
    expect(shown()).toContain(words.sharing.hidden);
  });

  it('shows none of it while the screen is shared, and brings it back', async () => {
    const seen: string[] = [];
    const observer = new MutationObserver(() => seen.push(shown()));
    observer.observe(document.documentElement, { subtree: true, childList: true, attributes: true });
    // As the background does it, with no page open: localStorage knows nothing of it.
    await fakeBrowser.storage.local.set({ [sharingKey]: true });
    localStorage.removeItem(sharingKey);
    answersLate(sharingKey);
    await open();
    await pause(250);
    observer.disconnect();
    expect([...seen, shown()].filter((text) => text.includes(canary))).toEqual([]);
    expect(counts()).toBe(0);
    if (without.includes(name)) return;
    await press(one('main [data-sharing]', document));
    await until(() => expect(shown()).toContain(canary));
  });
});

describe('a field that someone types in', () => {
  it.each([
    ['a new tab', () => <NewTabPage />, ''],
    ['a behaviour', () => <PanelPage />, `#/gedrag/${behaviour.id}`],
  ])(
    'goes when another page says that the screen is shared, and its words are stored: %s',
    async (_, page, hash) => {
      location.hash = hash;
      await show(page());
      await until(newNoteField);
      await type(newNoteField(), 'Net getypt');
      await act(() => setSharing(true));
      await until(() => expect(all('textarea')).toEqual([]));
      expect(shown()).not.toContain('Net getypt');
      await until(async () => expect((await allNotes()).map(({ text }) => text)).toContain('Net getypt'));
      await act(() => setSharing(false));
      await until(() => expect(shown()).toContain('Net getypt'));
    },
  );

  it('is not shown by what is left of a broken page either; its words can be copied', async () => {
    const Field = () => {
      const draft = useDraft('notes', { behaviour: behaviour.id });
      return <textarea value={draft.text} onInput={(event) => draft.type(event.currentTarget.value)} />;
    };
    await show(<Field />);
    await type(one('textarea'), canary);
    await setSharing(true);
    await act(() => show(null));
    await show(<BrokenPage />);
    await pause(20);
    expect(shown()).not.toContain(canary);
  });
});

describe('the title of the window', () => {
  it('says what is searched for only when nobody looks on', async () => {
    location.hash = `#/zoek/${canary}`;
    await show(<PanelPage />);
    await until(() => expect(document.title).toContain(canary));
    await act(() => setSharing(true));
    await until(() => expect(document.title).not.toContain(canary));
  });
});

describe('what is stored of it', () => {
  it('is there for the first paint of the next page', async () => {
    const stop = watchSharing(() => undefined);
    await setSharing(true);
    await until(() => expect(localStorage.getItem(sharingKey)).toBe(''));
    await setSharing(false);
    await until(() => expect(localStorage.getItem(sharingKey)).toBeNull());
    stop();
  });
});
