// @vitest-environment happy-dom
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { routePicked, suggestionsFor } from '../../actions/address-bar';
import { deckInUse, ourDeck } from '../../actions/deck-in-use';
import {
  addDeck,
  chooseDeck,
  followOrganisation,
  keepDeck,
  knownCards,
  removeDeck,
} from '../../actions/own-decks';
import type { DeckFile } from '../../domain/deck/deck';
import { findBehaviour } from '../../domain/deck/deck-lookup';
import { parseDeckFile } from '../../domain/deck/deck-schema';
import { newNote } from '../../domain/notes/note';
import { closeDatabase } from '../../storage/database/database';
import { removeRecord, saveRecord } from '../../storage/database/records';
import { ownDecks } from '../../storage/values/own-decks';
import { forbidStorageIf } from '../../storage/values/private-window';
import { freshStorage } from '../fresh-storage';
import { soundDeck } from '../sound-deck';
import { until } from '../until';

const water: DeckFile = parseDeckFile(soundDeck(), 'ours');
const other: DeckFile = { ...water, id: 'gemeente', title: 'Gemeentekaarten' };
const luister = 'waterschap.water/luister';
const copy = () => JSON.parse(localStorage.getItem('deck') ?? 'null');
const knows = (id: string) => findBehaviour(knownCards(), id)?.behaviour.text;
const addNote = (behaviour: string, id = 'n1') =>
  saveRecord('notes', newNote(behaviour, 'Het water was stil.', id, 1));

/** The deck of this page, once it follows. */
const uses = (title: string) => until(() => expect(deckInUse().title).toBe(title));

const draw = vi.fn();
// One page for all tests: it follows what is stored from its start on.
beforeAll(async () => {
  freshStorage();
  await keepDeck(draw);
});
beforeEach(async () => {
  closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await ownDecks.set({ decks: [], chosen: '', former: [] });
  await uses(ourDeck().title);
  localStorage.clear();
});

it('new tabs hear of the deck in use from the next page, when the browser ended before they were told', async () => {
  await ownDecks.set({ decks: [{ deck: water, from: 'user' }], chosen: water.id, former: [] });
  vi.resetModules();
  await (await import('../../actions/own-decks')).keepDeck();
  const told = (await browser.storage.local.get('deck')).deck;
  expect(JSON.parse(String(told))).toMatchObject({ title: 'Onze kaarten' });
});

it('a deck that is put back takes the place that it had; what another window loaded meanwhile stays', async () => {
  const third: DeckFile = { ...water, id: 'provincie', title: 'Provinciekaarten' };
  await addDeck(water, 'user');
  await addDeck(other, 'user');
  await chooseDeck(water.id);
  await addNote(luister);
  const putBack = await removeDeck(water.id);
  await addDeck(third, 'user');
  await putBack();
  const { decks, chosen, former } = await ownDecks.read();
  expect(decks.map(({ deck }) => deck.title)).toEqual([
    'Onze kaarten',
    'Gemeentekaarten',
    'Provinciekaarten',
  ]);
  expect([chosen, former]).toEqual([third.id, []]);
  // Twice is once.
  await putBack();
  expect((await ownDecks.read()).decks).toEqual(decks);
});

describe('a deck beside ours', () => {
  it('is used from the moment it is added, and has a copy for the first paint', async () => {
    await addDeck(water, 'user');
    await uses('Onze kaarten');
    expect(deckInUse().cards[0]?.id).toBe('waterschap.water');
    expect(copy()).toEqual(deckInUse());
    // The next page has it before anything is read.
    vi.resetModules();
    const { chosenDeck: atStart } = await import('../../storage/values/chosen-deck');
    expect(atStart()).toEqual(copy());
  });

  it('leaves no copy when ours is chosen again, and stays there to choose', async () => {
    await addDeck(water, 'user');
    await addDeck(other, 'user');
    await uses('Gemeentekaarten');
    await chooseDeck('waterschap');
    await uses('Onze kaarten');
    await chooseDeck('');
    await uses(ourDeck().title);
    expect(localStorage.getItem('deck')).toBeNull();
    expect((await ownDecks.read()).decks.map(({ deck }) => deck.id)).toEqual(['waterschap', 'gemeente']);
    expect(knows(luister)).toBe('Luister.');
    expect(knows('gemeente.water/luister')).toBe('Luister.');
    expect(knows('vertrouwen/nieuwsgierig')).toBeDefined();
  });

  it('has a page drawn again, and only when something changed', async () => {
    draw.mockClear();
    await chooseDeck('');
    expect(draw).not.toHaveBeenCalled();
    await addDeck(water, 'user');
    await until(() => expect(draw).toHaveBeenCalledTimes(1));
  });

  it('is found from the address bar, by words and synonyms of its own too', async () => {
    await addDeck({ ...water, synonyms: [{ said: ['gehoor'], cards: ['luister'] }] }, 'user');
    await uses('Onze kaarten');
    const [found] = await suggestionsFor('luister');
    expect(found?.content).toBe(luister);
    expect((await suggestionsFor('pauze'))[0]?.content).toBe('waterschap.lucht/adem');
    expect((await suggestionsFor('gehoor'))[0]?.content).toBe(luister);
    expect(await routePicked(luister)).toEqual({
      page: 'gedrag',
      card: 'waterschap.water',
      behaviour: luister,
    });
    await chooseDeck('');
    await uses(ourDeck().title);
    expect((await suggestionsFor('luister'))[0]?.content).not.toBe(luister);
  }, 60_000);

  it.each(['', 'x', '{', 'null', '7', '{}', '{"cards":[]}', '{"cards":[{}]}'])(
    'with a damaged copy (%j) the page shows ours',
    async (text) => {
      localStorage.setItem('deck', text);
      vi.resetModules();
      const { chosenDeck: atStart } = await import('../../storage/values/chosen-deck');
      expect(atStart()).toBe(false);
    },
  );

  it.each([
    null,
    7,
    [],
    { decks: 7 },
    { decks: [null, { deck: {} }, { deck: { id: 'x', cards: [] } }], chosen: 7 },
  ])('of damage in storage (%j) nothing is left', async (stored) => {
    await ownDecks.set(stored as never);
    expect(await ownDecks.read()).toEqual({ decks: [], chosen: '', former: [] });
  });
});

describe('the organisation’s deck', () => {
  const newer: DeckFile = { ...water, title: 'Nieuwe kaarten' };

  it('is used once it is set, and takes its place among those of the user', async () => {
    await addDeck(other, 'user');
    await followOrganisation(water);
    await uses('Onze kaarten');
    expect((await ownDecks.read()).decks).toEqual([
      { deck: other, from: 'user' },
      { deck: water, from: 'organisation' },
    ]);
  });

  it('is not chosen again when it is set still, or anew, and someone uses other cards', async () => {
    await followOrganisation(water);
    await chooseDeck('');
    await followOrganisation(water);
    await followOrganisation(newer);
    expect(await ownDecks.read()).toMatchObject({
      chosen: '',
      decks: [{ deck: newer, from: 'organisation' }],
    });
  });

  it('is the next one at once where it was used', async () => {
    await followOrganisation(water);
    await followOrganisation(newer);
    await uses('Nieuwe kaarten');
    await followOrganisation(other);
    await uses('Gemeentekaarten');
    expect((await ownDecks.read()).decks).toHaveLength(1);
  });

  it('goes when it is set no longer, and those of the user stay', async () => {
    await addDeck(other, 'user');
    await followOrganisation(water);
    await uses('Onze kaarten');
    await addNote(luister);
    await followOrganisation(undefined);
    await uses(ourDeck().title);
    expect((await ownDecks.read()).decks).toEqual([{ deck: other, from: 'user' }]);
    expect(knows(luister)).toBe('Luister.');
  });
});

describe('a deck that goes', () => {
  it('leaves behind what notes hang on, and nothing else', async () => {
    await addDeck(water, 'user');
    await addNote(luister);
    await removeDeck('waterschap');
    await uses(ourDeck().title);
    expect(knows(luister)).toBe('Luister.');
    expect(knows('waterschap.land/kijk')).toBeUndefined();
  });

  it('also what a removed note hangs on', async () => {
    await addDeck(water, 'user');
    await addNote(luister);
    await removeRecord('notes', newNote(luister, 'Het water was stil.', 'n1', 1));
    await removeDeck('waterschap');
    await uses(ourDeck().title);
    expect(knows(luister)).toBe('Luister.');
  });

  it('comes back whole', async () => {
    await addDeck(water, 'user');
    await addDeck(other, 'user');
    const putBack = await removeDeck('gemeente');
    await uses(ourDeck().title);
    await putBack();
    await uses('Gemeentekaarten');
  });

  it('leaves the other in use', async () => {
    await addDeck(other, 'user');
    await addDeck(water, 'user');
    await removeDeck('gemeente');
    await uses('Onze kaarten');
  });

  it('makes way for a newer version: a note on what is gone can be read, a note on what stayed hangs on the new words', async () => {
    await addDeck(water, 'user');
    await addNote(luister, 'n1');
    await addNote('waterschap.land/kijk', 'n2');
    const newer = structuredClone(water);
    newer.cards[0]?.behaviours.shift();
    newer.cards[0]?.behaviours.push({ id: 'water/zwem', text: 'Zwem.', audience: 'iedereen' });
    Object.assign(newer.cards[1]?.behaviours[0] ?? {}, { text: 'Kijk goed.' });
    await addDeck(newer, 'user');
    await until(() => expect(knows('waterschap.water/zwem')).toBe('Zwem.'));
    expect((await ownDecks.read()).decks).toHaveLength(1);
    expect(knows(luister)).toBe('Luister.');
    expect(knows('waterschap.land/kijk')).toBe('Kijk goed.');
    // Twice over: what went before stays.
    await removeDeck('waterschap');
    await until(() => expect(knows('waterschap.water/zwem')).toBeUndefined());
    expect(knows(luister)).toBe('Luister.');
    expect(knows('waterschap.land/kijk')).toBe('Kijk goed.');
  });
});

// The last: what is chosen there holds for as long as the page is open.
it('leaves no copy in a window where nothing may be stored', async () => {
  forbidStorageIf(async () => 'private');
  await addDeck(water, 'user');
  await uses('Onze kaarten');
  expect(localStorage.getItem('deck')).toBeNull();
});
