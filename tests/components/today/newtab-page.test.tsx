// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NewTabPage } from '../../../components/today/newtab-page';
import { deck } from '../../../content/deck';
import { valuesInWords } from '../../../content/values';
import { calendarDate, today } from '../../../domain/deck/today';
import { newNote } from '../../../domain/notes/note';
import { openDatabase } from '../../../storage/database/database';
import { removeRecord, saveRecord } from '../../../storage/database/records';
import { allNotes } from '../../../storage/notes/notes';
import { takeDeck } from '../../../storage/values/chosen-deck';
import { changeSettings } from '../../../storage/values/settings';
import { until } from '../../until';
import * as words from '../../words';
import { breakDatabase, leavePage, onFreshPages, show } from '../fresh-page';
import { all, button, nameOf, newNoteField, one, press, type } from '../on-screen';

const tuesday = new Date(2026, 10, 3, 10, 0);
const beforeMidnight = new Date(2026, 10, 3, 23, 59, 50);
const wednesday = new Date(2026, 10, 4, 10, 0);
const of = (day: Date, step = 0) => today(deck, calendarDate(day), 'medewerker', 'werkdagen', step);
const { card, behaviour } = of(tuesday);
const forManager = today(deck, calendarDate(tuesday), 'leidinggevende', 'werkdagen').behaviour;

const shownCard = () => one('[data-card]').dataset.card;
const shownBehaviour = () => one('[data-behaviour]').dataset.behaviour;
const storedNotes = async () => (await allNotes()).map((note) => [note.behaviour, note.text]);

async function open(now: Date): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now });
  await show(<NewTabPage />);
  await openDatabase();
}

/** Lets so many ms pass. */
const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

onFreshPages();

describe('a new tab', () => {
  it('shows the day’s card, one behaviour of it, the field for a note and the date', async () => {
    await open(tuesday);
    expect(all('[data-card]').map(({ dataset }) => dataset.card)).toEqual([card.id]);
    expect(all('[data-behaviour]').map(({ dataset }) => dataset.behaviour)).toEqual([behaviour.id]);
    expect(one('h1').textContent).toBe(card.title);
    expect(one('main').textContent).toContain(valuesInWords(card));
    expect(one('[data-behaviour]').textContent).toBe(behaviour.text);
    expect(nameOf(newNoteField())).toMatch(/notitie/i);
    expect(one('time').textContent).toBe('dinsdag 3 november');
    expect(one('time').getAttribute('datetime')).toBe('2026-11-03');
  });

  it('leaves the focus in the address bar', async () => {
    const focused = vi.spyOn(HTMLElement.prototype, 'focus');
    await open(tuesday);
    await vi.advanceTimersByTimeAsync(2000);
    expect(all('[autofocus]')).toEqual([]);
    expect(focused).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(document.body);
  });

  it('has all of it there at the first drawing, with the settings of last time', async () => {
    await changeSettings({ role: 'leidinggevende', theme: 'donker' });
    vi.useFakeTimers({ toFake: ['Date'], now: tuesday });
    // Not awaited: nothing that comes later may be needed.
    const shown = show(<NewTabPage />);
    const atOnce = [shownBehaviour(), document.documentElement.dataset.theme];
    await shown;
    expect(atOnce).toEqual([forManager.id, 'donker']);
  });

  it('stores what is typed with the day’s behaviour', async () => {
    await open(tuesday);
    await type(newNoteField(), 'Vandaag doorgevraagd');
    await until(() => expect(one('main').textContent).toContain(words.field.saved));
    expect(await storedNotes()).toEqual([[behaviour.id, 'Vandaag doorgevraagd']]);
  });

  it('shows what was written here last time, and not what is being written now', async () => {
    await saveRecord('notes', newNote(behaviour.id, 'ouder', 'n1', new Date(2026, 8, 1).getTime()));
    await saveRecord('notes', newNote(behaviour.id, 'vorige keer', 'n2', new Date(2026, 9, 12).getTime()));
    await open(tuesday);
    await until(() =>
      expect(one('main').textContent).toContain('Op 12 oktober schreef je hierbij: ‘vorige keer’'),
    );
    await type(newNoteField(), 'nu');
    await until(() => expect(one('main').textContent).toContain(words.field.saved));
    await pass(100);
    expect(one('main').textContent).toContain('‘vorige keer’');
    expect(one('main').textContent).not.toContain('ouder');
  });

  it('shows what was written on another behaviour of the card, when there is nothing on this one', async () => {
    const onCard = of(tuesday, 2).behaviour.id;
    await saveRecord(
      'notes',
      newNote('opgave/leef-je-in', 'andere kaart', 'n1', new Date(2026, 10, 2).getTime()),
    );
    await saveRecord('notes', newNote(onCard, 'eerder', 'n2', new Date(2026, 9, 1).getTime()));
    await saveRecord(
      'notes',
      newNote(of(tuesday, 1).behaviour.id, 'oudst', 'n3', new Date(2026, 8, 1).getTime()),
    );
    await open(tuesday);
    await until(() =>
      expect(one('main').textContent).toContain('Op 1 oktober schreef je bij deze kaart: ‘eerder’'),
    );
    expect(one(`a[href="/sidepanel.html#/gedrag/${onCard}"]`).textContent).toContain('eerder');
    expect(one('main').textContent).not.toContain('andere kaart');
    await press(button(words.today.another));
    await until(() => expect(one('main').textContent).toContain('schreef je hierbij: ‘oudst’'));
  });

  it('shows what was written here earlier today, as a link to where it can be read whole', async () => {
    await saveRecord('notes', newNote(behaviour.id, 'vanochtend', 'n1', new Date(2026, 10, 3, 8).getTime()));
    await open(tuesday);
    const link = await until(() => one(`a[href="/sidepanel.html#/gedrag/${behaviour.id}"]`));
    expect(link.textContent).toBe('Vandaag schreef je hierbij: ‘vanochtend’');
    // Signs that turn the direction of writing stay within the note.
    expect(one('bdi', link).textContent).toBe('vanochtend');
  });

  it('tells a leidinggevende which behaviour is for managers', async () => {
    await changeSettings({ role: 'leidinggevende' });
    await open(tuesday);
    for (const _ of card.behaviours) {
      const shown = card.behaviours.find(({ id }) => id === shownBehaviour());
      const isTold = one('main').textContent?.includes(words.today.forManagers);
      expect([shown?.id, isTold]).toEqual([shown?.id, shown?.audience === 'leidinggevende']);
      await press(button(words.today.another));
    }
  });

  it('"Ander voorbeeld" keeps the card, starts an empty field and leaves what was typed with its own behaviour', async () => {
    await open(tuesday);
    await type(newNoteField(), 'Bij het eerste');
    const sentence = one('[data-behaviour]');
    await press(button(words.today.another));
    expect([shownCard(), shownBehaviour()]).toEqual([card.id, of(tuesday, 1).behaviour.id]);
    // The element that was there already, so that a screen reader says what is new in it.
    expect(one('[aria-live="polite"]')).toBe(sentence);
    expect(one('[data-behaviour]')).toBe(sentence);
    await until(() => expect(newNoteField().value).toBe(''));
    await type(newNoteField(), 'Bij het tweede');
    await until(async () =>
      expect((await storedNotes()).toSorted()).toEqual(
        [
          [behaviour.id, 'Bij het eerste'],
          [of(tuesday, 1).behaviour.id, 'Bij het tweede'],
        ].toSorted(),
      ),
    );
  });

  it('"Kopiëren" copies the behaviour with its card, and says so for a moment', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    await open(tuesday);
    await press(button(words.today.copy));
    const [item] = copied.mock.calls[0]?.[0] ?? [];
    const plain = await (await item?.getType('text/plain'))?.text();
    expect(plain).toBe(`${behaviour.text}\n${card.title} (${valuesInWords(card)})`);
    const said = () => all('[role="status"]').map(({ textContent }) => textContent);
    await until(() => expect(said()).toContain(words.copy.copied));
    // The button keeps its name, and what is said is no part of it.
    expect(button(words.today.copy).querySelector('[role], [aria-live]')).toBeNull();
    await vi.advanceTimersByTimeAsync(3000);
    await until(() => expect(said().join('')).toBe(''));
  });

  it('says beside the button that copying fails', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('by the test'));
    await open(tuesday);
    await press(button(words.today.copy));
    await until(() => expect(one('main').textContent).toContain(words.copy.failed));
    button(words.today.copy);
  });

  it('"Kaart openen" opens the panel inside the click and leaves it the place to go to', async () => {
    const opened = vi.spyOn(fakeBrowser.sidePanel, 'open').mockResolvedValue();
    await open(tuesday);
    await press(button(words.today.openCard));
    const { id = -1 } = await fakeBrowser.windows.getCurrent();
    expect(opened).toHaveBeenCalledWith({ windowId: id });
    await until(async () =>
      expect(Object.values(await fakeBrowser.storage.session.get())).toContain(`#/gedrag/${behaviour.id}`),
    );
  });

  it('"Kaart openen" opens a tab where the browser has no panel', async () => {
    vi.spyOn(fakeBrowser.sidePanel, 'open').mockRejectedValue(new Error('by the test'));
    const tab = vi.spyOn(fakeBrowser.tabs, 'create');
    await open(tuesday);
    await press(button(words.today.openCard));
    await until(() => expect(tab).toHaveBeenCalledOnce());
    expect(tab.mock.calls[0]?.[0].url).toMatch(new RegExp(`/sidepanel\\.html#/gedrag/${behaviour.id}$`));
  });

  it('takes on role and theme at once when they are chosen on another page', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: tuesday });
    await show(<NewTabPage />);
    await until(() => expect(fakeBrowser.storage.local.onChanged.hasListeners()).toBe(true));
    expect(shownBehaviour()).toBe(behaviour.id);
    expect(forManager.id).not.toBe(behaviour.id);
    await act(() => changeSettings({ role: 'leidinggevende', theme: 'licht' }));
    await until(() => expect(shownBehaviour()).toBe(forManager.id));
    expect(document.documentElement.dataset.theme).toBe('licht');
  });
});

describe('past midnight', () => {
  const tomorrow = of(wednesday);

  it('an open tab moves to the new day, also with another behaviour on it', async () => {
    await open(beforeMidnight);
    await press(button(words.today.another));
    await pass(11_000);
    expect([shownCard(), shownBehaviour()]).toEqual([tomorrow.card.id, tomorrow.behaviour.id]);
    expect(one('time').textContent).toBe('woensdag 4 november');
  });

  it.each([
    ['still on their way', async () => {}],
    ['already stored', () => until(() => expect(one('main').textContent).toContain(words.field.saved))],
  ])(
    'words being typed, %s, stay in the field, with their own behaviour, until it is left',
    async (_name, wait) => {
      await open(beforeMidnight);
      await type(newNoteField(), 'Vlak voor');
      await wait();
      await pass(11_000);
      expect(shownCard()).toBe(tomorrow.card.id);
      expect(newNoteField().value).toBe('Vlak voor');
      expect(nameOf(newNoteField())).toContain(behaviour.text);
      expect(one('main').textContent).toContain(`Deze notitie hoort nog bij: ‘${behaviour.text}’`);

      await type(newNoteField(), 'Vlak voor en na twaalven');
      await wait();
      await act(() => newNoteField().blur());
      await until(() => expect(newNoteField().value).toBe(''));
      expect(nameOf(newNoteField())).toContain(tomorrow.behaviour.text);
      expect(await storedNotes()).toEqual([[behaviour.id, 'Vlak voor en na twaalven']]);
    },
  );

  it('words that were typed and left make room for the new day', async () => {
    await open(beforeMidnight);
    await type(newNoteField(), 'Af');
    await act(() => newNoteField().blur());
    await pass(11_000);
    await until(() => expect(newNoteField().value).toBe(''));
    expect(await storedNotes()).toEqual([[behaviour.id, 'Af']]);
  });

  it.each([
    ['is looked at again', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['gets the focus', () => dispatchEvent(new Event('focus'))],
  ])('after sleep, when no timer ran, the tab is right once it %s', async (_name, happens) => {
    await open(tuesday);
    vi.setSystemTime(wednesday);
    await act(() => void happens());
    expect(shownCard()).toBe(tomorrow.card.id);
  });

  it('after sleep, or when the clock was set, an open tab is right within a minute by itself', async () => {
    await open(tuesday);
    vi.setSystemTime(wednesday);
    await pass(60_000);
    expect(shownCard()).toBe(tomorrow.card.id);
    vi.setSystemTime(tuesday);
    await pass(60_000);
    expect(shownCard()).toBe(card.id);
  });
});

describe('with a broken database', () => {
  it('the card is there, one sentence says what is wrong, and typed words stay', async () => {
    breakDatabase();
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: tuesday });
    await show(<NewTabPage />);
    await until(() => expect(one('[role="alert"]').textContent).toBe(words.problem.broken));
    expect(shownBehaviour()).toBe(behaviour.id);
    await type(newNoteField(), 'Niet kwijt');
    await until(() => button(words.copy.text));
    expect(all('[role="alert"]')).toHaveLength(1);
    expect(newNoteField().value).toBe('Niet kwijt');
  });

  it.each([
    ['"Ander voorbeeld"', () => press(button(words.today.another))],
    ['midnight', () => pass(11_000)],
    [
      'leaving the field after midnight',
      async () => {
        await pass(11_000);
        await act(() => newNoteField().blur());
      },
    ],
  ])('typed words stay after %s too, until they are stored', async (_name, happens) => {
    const mend = breakDatabase();
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: beforeMidnight });
    await show(<NewTabPage />);
    await type(newNoteField(), 'Niet kwijt');
    await until(() => button(words.copy.text));
    await happens();
    await pass(1000);
    expect(newNoteField().value).toBe('Niet kwijt');
    mend();
    await pass(5000);
    await until(async () => expect(await storedNotes()).toEqual([[behaviour.id, 'Niet kwijt']]));
  });
});

describe('who never wrote anything', () => {
  const line = words.introduction.what.werkdagen;
  /** The page has read all it wants to read of the notes: it asked before. */
  const hasRead = async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      await allNotes();
      await pass(100);
    }
  };
  const isShown = () => one('main').textContent?.includes(line);

  it('reads what this is, with the way to more, until it is put away', async () => {
    await open(tuesday);
    await until(() => expect(isShown()).toBe(true));
    expect(one('a[href="/options.html#over"]').textContent).toBe(words.introduction.more);
    await press(button(words.introduction.putAway));
    await until(() => expect(isShown()).toBe(false));
    expect(document.activeElement?.tagName).toBe('BUTTON');
    await leavePage();
    await open(tuesday);
    await hasRead();
    expect(isShown()).toBe(false);
  });

  it('reads of its organisation’s cards where those are used, not of ours', async () => {
    onTestFinished(() => takeDeck(undefined));
    takeDeck({ ...deck, title: 'Waterkaarten' });
    await open(tuesday);
    await until(() => expect(one('main').textContent).toContain(words.introduction.what.eigen));
    expect(isShown()).toBe(false);
  });

  it('no longer reads it once the first note is stored, nor after that note is gone', async () => {
    await open(tuesday);
    await until(() => expect(isShown()).toBe(true));
    await type(newNoteField(), 'Mijn eerste');
    await until(() => expect(isShown()).toBe(false));
    const [note] = await allNotes();
    if (note) await removeRecord('notes', note, Date.now());
    await leavePage();
    await open(tuesday);
    await hasRead();
    expect([await allNotes(), isShown()]).toEqual([[], false]);
  });

  it('does not read it who wrote on another card', async () => {
    await saveRecord('notes', newNote('opgave/leef-je-in', 'andere kaart', 'n1', 1));
    await open(tuesday);
    await hasRead();
    expect(isShown()).toBe(false);
  });
});
