// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PanelPage } from '../../../components/panel/panel-page';
import { deck } from '../../../content/deck';
import { valuesInWords } from '../../../content/values';
import { behavioursFor } from '../../../domain/deck/deck-lookup';
import { fill } from '../../../domain/language/sentence';
import { newNote } from '../../../domain/notes/note';
import { saveRecord } from '../../../storage/database/records';
import { removeAll } from '../../../storage/database/trash';
import { allNotes } from '../../../storage/notes/notes';
import { captureIn } from '../../../storage/values/capture';
import { leavePanelTarget } from '../../../storage/values/panel-target';
import { changeSettings } from '../../../storage/values/settings';
import { setSharing } from '../../../storage/values/sharing';
import { until } from '../../until';
import * as words from '../../words';
import { breakDatabase, onFreshPages, show } from '../fresh-page';
import { all, button, nameOf, newNoteField, one, press, type } from '../on-screen';

const id = 'vertrouwen/nieuwsgierig';
const forManagers = 'vertrouwen/steun-openheid';

/** The panel at a place. */
async function open(hash = ''): Promise<void> {
  location.hash = hash;
  await show(<PanelPage />);
}
const go = (hash: string) =>
  act(() => {
    location.hash = hash;
  });

const cards = () => all('[data-card]');
const behaviours = () => all('[data-card] [data-behaviour]').map(({ dataset }) => dataset.behaviour);
/** The row on a card that opens to what is for managers, and what lies under it. */
const rows = () => all('[aria-controls^="managers-"]');
const rowOf = (card: string) => one(`[aria-controls="managers-${card}"]`);
const underRow = (card: string) => one(`[id="managers-${card}"]`);
const opened = () =>
  all('[data-card] [aria-expanded="true"]:not([aria-controls^="managers-"])')
    .map((head) => head.closest<HTMLElement>('[data-behaviour], [data-card]')?.dataset)
    .map((data) => data?.behaviour ?? data?.card);
const head = (selector: string) => one('button[aria-expanded]', one(selector));
const idsFor = (role: 'medewerker' | 'leidinggevende') =>
  deck.cards.flatMap((card) => behavioursFor(card, role).map((behaviour) => behaviour.id));

onFreshPages();

describe('the cards in the panel', () => {
  it('are seven, each with its title and its values', async () => {
    await open();
    expect(cards().map(({ dataset }) => dataset.card)).toEqual(deck.cards.map((card) => card.id));
    for (const [place, card] of deck.cards.entries()) {
      expect(cards()[place]?.textContent).toContain(card.title);
      expect(cards()[place]?.textContent).toContain(valuesInWords(card));
    }
    expect(all('h1')).toHaveLength(1);
  });

  it.each([
    ['medewerker', 49],
    ['leidinggevende', 99],
  ] as const)('hold for a %s all 99 behaviours, %d of them not under a row', async (role, count) => {
    await changeSettings({ role });
    await open();
    expect(behaviours()).toEqual(idsFor('leidinggevende'));
    const under = all('[id^="managers-"] [data-behaviour]').map(({ dataset }) => dataset.behaviour);
    expect(idsFor('leidinggevende').filter((each) => !under.includes(each))).toEqual(idsFor(role));
    expect(99 - under.length).toBe(count);
    expect(document.body.textContent?.includes(deck.source.headings.leidinggevende)).toBe(
      role === 'leidinggevende',
    );
  });

  it('end for a medewerker with a closed row that says how many are for managers, and opens to them', async () => {
    await open('#/kaart/vertrouwen');
    expect(rows().map((row) => row.textContent)).toEqual(
      deck.cards.map(({ behaviours }) => {
        const n = behaviours.filter(({ audience }) => audience === 'leidinggevende').length;
        return fill(words.card.forManagers, { n });
      }),
    );
    expect(underRow('vertrouwen').hidden).toBe(true);
    await press(rowOf('vertrouwen'));
    expect(underRow('vertrouwen').hidden).toBe(false);
    expect(underRow('opgave').hidden).toBe(true);
    await press(rowOf('vertrouwen'));
    expect(underRow('vertrouwen').hidden).toBe(true);
  });

  it('open that row for what the browser finds in it, and leave the behaviour that is open', async () => {
    await open(`#/gedrag/${id}`);
    await act(() => void underRow('vertrouwen').dispatchEvent(new Event('beforematch', { bubbles: true })));
    expect(underRow('vertrouwen').hidden).toBe(false);
    expect(opened()).toEqual(['vertrouwen', id]);
  });

  it('keep that row open when the behaviour in it is closed, and close both with the row', async () => {
    await open(`#/gedrag/${forManagers}`);
    await press(head(`[data-behaviour="${forManagers}"]`));
    await until(() => expect(opened()).toEqual(['vertrouwen']));
    expect(underRow('vertrouwen').hidden).toBe(false);
    await press(head(`[data-behaviour="${forManagers}"]`));
    await until(() => expect(opened()).toEqual(['vertrouwen', forManagers]));
    await press(rowOf('vertrouwen'));
    await until(() => expect(opened()).toEqual(['vertrouwen']));
    expect(underRow('vertrouwen').hidden).toBe(true);
  });

  it('follow the role at once when it is chosen elsewhere', async () => {
    await open();
    await until(() => expect(fakeBrowser.storage.local.onChanged.hasListeners()).toBe(true));
    await act(() => changeSettings({ role: 'leidinggevende' }));
    await until(() => expect(rows()).toEqual([]));
  });

  it('open in place, one at a time, and their behaviours too; the address says where', async () => {
    await open();
    expect(opened()).toEqual([]);
    await press(head('[data-card="opgave"]'));
    await until(() => expect(opened()).toEqual(['opgave']));
    expect(location.hash).toBe('#/kaart/opgave');
    await press(head('[data-card="vertrouwen"]'));
    await until(() => expect(opened()).toEqual(['vertrouwen']));
    await press(head(`[data-behaviour="${id}"]`));
    await until(() => expect(opened()).toEqual(['vertrouwen', id]));
    expect(location.hash).toBe(`#/gedrag/${id}`);
    await press(head(`[data-behaviour="${id}"]`));
    await until(() => expect(opened()).toEqual(['vertrouwen']));
    await press(head('[data-card="vertrouwen"]'));
    await until(() => expect(opened()).toEqual([]));
  });

  it.each([
    ['', []],
    ['#/kaarten', []],
    ['#/kaart/opgave', ['opgave']],
    [`#/gedrag/${id}`, ['vertrouwen', id]],
    ['#/gedrag/vertrouwen/weg', ['vertrouwen']],
    ['#/gedrag/weg/weg', []],
    ['#/kaart/weg', []],
    ['#/weg', []],
    ['#/groot/weg', []],
    ['#/groot/vertrouwen/weg', ['vertrouwen']],
  ])('at the address "%s": %j is open', async (hash, expected) => {
    await open(hash);
    expect(opened()).toEqual(expected);
    expect(cards()).toHaveLength(7);
  });

  it('show a medewerker a manager’s behaviour that is asked for by name: a note may hang on it', async () => {
    await open(`#/gedrag/${forManagers}`);
    expect(opened()).toEqual(['vertrouwen', forManagers]);
  });

  it('say which of them is today’s', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2024, 0, 1, 10) });
    await open();
    const marked = cards().filter((card) => card.textContent?.includes(words.card.today));
    expect(marked.map(({ dataset }) => dataset.card)).toEqual(['vertrouwen']);
    vi.useRealTimers();
  });
});

describe('notes in the panel', () => {
  it('are counted at each behaviour of the open card, at once', async () => {
    const count = () => one(`[data-behaviour="${id}"]`).textContent;
    await open('#/kaart/vertrouwen');
    await saveRecord('notes', newNote(id, 'een', 'n1', 1));
    await until(() => expect(count()).toContain('1 notitie'));
    await saveRecord('notes', newNote(id, 'twee', 'n2', 2));
    await until(() => expect(count()).toContain('2 notities'));
  });

  it('are written under their behaviour, without a button', async () => {
    await open(`#/gedrag/${id}`);
    expect(nameOf(newNoteField())).toMatch(/notitie/i);
    await type(newNoteField(), 'In het overleg');
    await until(() => expect(document.body.textContent).toContain(words.field.saved));
    expect(await allNotes()).toMatchObject([{ behaviour: id, text: 'In het overleg' }]);
  });

  it('that another page writes appear under the open behaviour and under Notities', async () => {
    await open(`#/gedrag/${id}`);
    await saveRecord('notes', newNote(id, 'van elders', 'n1', Date.now()));
    await until(() => one('[data-note="n1"]'));
    await go('#/notities');
    const here = () => all('nav [aria-current="page"]').map((tab) => tab.textContent);
    await until(() => expect(here()).toEqual([words.panel.notes]));
    await until(() => one('[data-note="n1"]'));
  });

  it('can be removed and put back', async () => {
    await saveRecord('notes', newNote(id, 'weg en terug', 'n1', 1));
    await open(`#/gedrag/${id}`);
    await until(() => one('[data-note="n1"]'));
    const remove = all('[data-note="n1"] button').find((found) => found.textContent === words.note.remove);
    await press(remove ?? document.body);
    await until(() => expect(all('[data-note="n1"]')).toEqual([]));
    await until(() => button(words.undo));
    await press(button(words.undo));
    await until(() => one('[data-note="n1"]'));
  });

  it('cannot be reached when the database is broken: the cards are there and typed words stay', async () => {
    breakDatabase();
    await open(`#/gedrag/${id}`);
    await until(() => expect(one('[role="alert"]').textContent).toBe(words.problem.broken));
    expect(cards()).toHaveLength(7);
    await type(newNoteField(), 'Niet kwijt');
    await until(() => button(words.copy.text));
    expect(newNoteField().value).toBe('Niet kwijt');
  });
});

describe('the panel', () => {
  it('goes where the new tab asked it to go, before it opened and while it is open', async () => {
    const { id: windowId = -1 } = await fakeBrowser.windows.getCurrent();
    await leavePanelTarget(windowId, { page: 'kaart', card: 'opgave' });
    await open();
    await until(() => expect(opened()).toEqual(['opgave']));
    await leavePanelTarget(windowId, { page: 'gedrag', card: 'vertrouwen', behaviour: id });
    await until(() => expect(opened()).toEqual(['vertrouwen', id]));
  });

  it('opens itself wide, at the same place, in a tab', async () => {
    const tab = vi.spyOn(fakeBrowser.tabs, 'create');
    await open('#/kaart/opgave');
    await press(one(`[aria-label="${words.panel.more}"]`));
    await press(button(words.panel.widen));
    await until(() => expect(tab).toHaveBeenCalledOnce());
    expect(tab.mock.calls[0]?.[0].url).toMatch(/\/sidepanel\.html#\/kaart\/opgave$/);
  });
});

describe('the search in the panel', () => {
  const field = () => one<HTMLInputElement>('input[type=search]');
  const search = (text: string) =>
    act(() => {
      field().focus();
      field().value = text;
      field().dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  const results = () => all('[data-results] [data-behaviour], [data-results] [data-note]');
  const appears = (selector: string) => until(() => one(`[data-results] ${selector}`));
  const ends = () => until(() => expect(results()).toEqual([]));

  it.each([
    ['a result', `#/gedrag/${id}`, '[data-results] [data-behaviour] a'],
    ['the tab', '#/kaarten', 'nav a'],
  ])('ends when %s leads to where one is already', async (_, hash, link) => {
    await open(hash);
    await search('nieuwsgierig');
    await appears(`[data-behaviour="${id}"]`);
    await press(one(link));
    await ends();
  });

  it('ends when the screen is shared: what was asked before is for nobody else', async () => {
    await open('#/kaarten');
    await search('nieuwsgierig');
    await appears('[data-behaviour]');
    await act(() => setSharing(true));
    await ends();
    expect(field().value).toBe('');
    await search('nieuwsgierig');
    await appears('[data-behaviour]');
    await act(() => setSharing(false));
    expect(field().value).toBe('nieuwsgierig');
  });

  it('ends when the new tab sends one to where one is already', async () => {
    const { id: windowId = -1 } = await fakeBrowser.windows.getCurrent();
    await open(`#/gedrag/${id}`);
    await search('nieuwsgierig');
    await appears(`[data-behaviour="${id}"]`);
    await leavePanelTarget(windowId, { page: 'gedrag', card: 'vertrouwen', behaviour: id });
    await ends();
  });

  it('shows a medewerker what is for managers under a heading of its own, the stronger group first', async () => {
    const groups = () =>
      all('[data-results] h2').map(({ textContent }) => textContent?.replace(/ \(\d+\)$/, ''));
    await open('#/kaarten');
    await search('thuiswerken');
    await appears('[data-behaviour="verantwoordelijkheid-doelgericht/hybride-werken"]');
    expect(groups()[0]).toBe(words.search.forManagers);
    await search('nieuwsgierig');
    await appears(`[data-behaviour="${id}"]`);
    expect(groups()[0]).toBe(words.search.behaviours);
    const forManagers = one('[data-results] section:nth-of-type(2)');
    expect(all('li', forManagers).length).toBeLessThanOrEqual(3);
  });

  it('gives the focus to the behaviour that it opens', async () => {
    await open('#/kaarten');
    await search('nieuwsgierig');
    await appears(`[data-behaviour="${id}"]`);
    await press(one(`[data-results] [data-behaviour="${id}"] a`));
    await until(() => expect(document.activeElement).toBe(head(`[data-behaviour="${id}"]`)));
  });

  it('follows at once when notes come and go elsewhere, one or all', async () => {
    await saveRecord('notes', newNote(id, 'regenboog', 'n1', 1));
    await open('#/kaarten');
    await search('regenboog');
    await appears('[data-note="n1"]');
    await saveRecord('notes', newNote(id, 'nog een regenboog', 'n2', 2));
    await appears('[data-note="n2"]');
    await removeAll(['notes'], 3);
    await ends();
  });
});

describe('the focus', () => {
  const cardHead = (card: string) => head(`[data-card="${card}"]`);

  it('goes to a card that is drawn or that was shown large', async () => {
    await open('#/groot/opgave');
    await act(() => void dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    await until(() => expect(document.activeElement).toBe(cardHead('opgave')));
    await press(one(`[aria-label="${words.panel.more}"]`));
    await press(button(words.panel.random));
    await until(() => expect(opened()).not.toContain('opgave'));
    await until(() => expect(document.activeElement).toBe(cardHead(opened()[0] ?? '')));
  });

  it('stays on a behaviour that is closed', async () => {
    await open(`#/gedrag/${id}`);
    await press(head(`[data-behaviour="${id}"]`));
    await until(() => expect(opened()).toEqual(['vertrouwen']));
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(document.activeElement).toBe(head(`[data-behaviour="${id}"]`));
  });
});

describe('single keys', () => {
  const key = (name: string, target: Element = document.body) =>
    act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));
  const help = () => one<HTMLDialogElement>('dialog').open;

  it('do nothing while someone types in the filter of the notes', async () => {
    await saveRecord('notes', newNote(id, 'een', 'n1', 1));
    await open('#/notities');
    await until(() => button(words.filters.title));
    await press(button(words.filters.title));
    await key('?', one('.filters input'));
    expect(help()).toBe(false);
    await key('?');
    expect(help()).toBe(true);
  });

  it('do nothing in the large view', async () => {
    await open('#/groot/vertrouwen');
    await key('?');
    await go('#/kaarten');
    await until(() => expect(cards()).toHaveLength(7));
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(help()).toBe(false);
  });
});

describe('text from a web page', () => {
  const choices = () => all('.capture__choice');
  beforeEach(async () => {
    const { id: windowId = -1 } = await fakeBrowser.windows.getCurrent();
    await captureIn(windowId).set({ text: 'Uit een brief', title: 'Brief', url: 'https://example.org/' });
    await open('#/bewaar');
    await until(() => expect(choices().length).toBeGreaterThan(0));
  });

  it('becomes one note, also for who presses twice', async () => {
    await act(() => {
      choices()[0]?.click();
      choices()[0]?.click();
    });
    await until(() => expect(location.hash).toMatch(/^#\/gedrag\//));
    expect(await allNotes()).toHaveLength(1);
  });

  it('stays, with a sentence why, when it cannot be stored', async () => {
    breakDatabase();
    await press(choices()[0] ?? document.body);
    await until(() => expect(one('[role="alert"]').textContent).toBe(words.problem.broken));
    expect(document.body.textContent).toContain('Uit een brief');
  });
});
