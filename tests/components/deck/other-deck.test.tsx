// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelPage } from '../../../components/panel/panel-page';
import { NewTabPage } from '../../../components/today/newtab-page';
import { PopupPage } from '../../../components/today/popup-page';
import json from '../../../content/ambtelijk-vakmanschap.json';
import { nameWithValues } from '../../../content/values';
import type { Deck } from '../../../domain/deck/deck';
import { parseDeck } from '../../../domain/deck/deck-schema';
import { figureNames } from '../../../domain/deck/looks';
import { calendarDate, today } from '../../../domain/deck/today';
import { newNote } from '../../../domain/notes/note';
import { saveRecord } from '../../../storage/database/records';
import { allNotes } from '../../../storage/notes/notes';
import { toggleFavourite } from '../../../storage/values/favourites';
import { until } from '../../until';
import * as words from '../../words';
import { onFreshPages, show } from '../fresh-page';
import { all, button, newNoteField, one, press, type } from '../on-screen';

/** The deck that comes with the extension here, instead of our own. */
const comes = vi.hoisted((): { deck: Deck | undefined } => ({ deck: undefined }));
vi.mock('../../../content/deck', () => ({
  get deck() {
    return comes.deck;
  },
  get deckOfCards() {
    return comes.deck;
  },
}));

/** The deck of a water board, with so many cards; each has two behaviours, one of them for managers. */
function waterDeck(count: number, looks: (index: number) => object): Deck {
  const cards = Array.from({ length: count }, (_, index) => ({
    id: `sluis-${index}`,
    title: `Sluiswachter ${index}`,
    values: ['helder', `diep ${index}`],
    ...looks(index),
    behaviours: [
      { id: `sluis-${index}/peil`, text: `Houd peil ${index} in het oog.`, audience: 'iedereen' },
      {
        id: `sluis-${index}/dijkgraaf`,
        text: `Vraag de dijkgraaf van ${index}.`,
        audience: 'leidinggevende',
      },
    ],
  }));
  return parseDeck({
    id: 'waterschap',
    title: 'Waterkaarten',
    language: 'nl',
    source: {
      title: 'De waterkaarten van het waterschap',
      intro: 'Dit zijn onze kaarten.',
      howTo: { title: 'Hoe?', bring: 'Neem ze mee.', ask: 'Stel vragen:', agree: 'Spreek af.' },
      headings: { iedereen: 'Aan het water', leidinggevende: 'Op de dijk' },
    },
    cards,
    questions: [{ id: 'hoe-hoog', text: 'Hoe hoog staat het kanaal?' }],
  });
}

const decks: [what: string, deck: Deck][] = [
  [
    '3 cards with hues and figures of their own',
    waterDeck(3, (n) => ({ hue: 10 + n, figure: figureNames[6 - n] })),
  ],
  ['12 cards without', waterDeck(12, () => ({}))],
];

/** The hue that an element has, of its own or of what it stands in. */
const hueOf = (element: HTMLElement) =>
  element.closest<HTMLElement>('[style*="--h:"]')?.style.getPropertyValue('--h');
const markOf = (element: Element) => element.querySelector('.mark')?.innerHTML;

/** Nothing of our own deck is on the page. */
function expectNothingOfOurs(): void {
  const page = document.body.innerHTML;
  const words = json.cards.flatMap(({ id, title, behaviours }) => [
    `"${id}"`,
    title,
    ...behaviours.flatMap((behaviour) => [behaviour.id, behaviour.text]),
  ]);
  expect([...words, json.source.title].filter((text) => page.includes(text))).toEqual([]);
}

onFreshPages();

describe.each(decks)('a deck of %s', (_what, deck) => {
  beforeEach(() => {
    comes.deck = deck;
  });
  const goTo = (hash: string) =>
    act(() => {
      location.hash = hash;
    });
  const second = deck.cards[1];
  const behaviour = second?.behaviours[0];
  if (!second || !behaviour) throw new Error('no behaviour');

  it.each([
    ['new tab', <NewTabPage key="newtab" />],
    ['popup', <PopupPage key="popup" />],
  ])('is the deck of today in the %s, in the colours of its card', async (_name, page) => {
    await show(page);
    const { card, behaviour } = today(deck, calendarDate(new Date()), 'medewerker', 'werkdagen');
    expect(one('main').dataset.card).toBe(card.id);
    expect(hueOf(one('main'))).toBe(String(card.hue));
    expect(one('h1').textContent).toBe(card.title);
    expect(one('[data-behaviour]').textContent).toBe(behaviour.text);
    expectNothingOfOurs();
  });

  it('fills the panel: its cards in their colours, each with its figure, under its headings', async () => {
    await show(<PanelPage />);
    const cards = all('[data-card]');
    expect(cards.map(({ dataset }) => dataset.card)).toEqual(deck.cards.map(({ id }) => id));
    expect(cards.map(hueOf)).toEqual(deck.cards.map(({ hue }) => String(hue)));
    expect(new Set(cards.map(markOf)).size).toBe(new Set(deck.cards.map(({ figure }) => figure)).size);
    expect(one('h3').textContent).toBe('Aan het water');
    expectNothingOfOurs();
    await goTo(`#/kaart/${second.id}`);
    await until(() => expect(one(`[data-card="${second.id}"]`).dataset.open).toBe('true'));
    expect(hueOf(one('main'))).toBe(String(second.hue));
  });

  it('knows no address of another deck', async () => {
    location.hash = '#/kaart/vertrouwen';
    await show(<PanelPage />);
    expect(all('[data-open=true]')).toEqual([]);
    expectNothingOfOurs();
  });

  it('is what is searched', async () => {
    await show(<PanelPage />);
    const search = async (query: string) => {
      const field = one<HTMLInputElement>('input[type=search]');
      await act(() => {
        field.value = query;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await until(() => one('[data-results]'));
    };
    await search('peil 1');
    await until(() => expect(one('[data-results] [data-behaviour]').dataset.behaviour).toBe(behaviour.id));
    expect(hueOf(one(`[data-results] [data-behaviour="${behaviour.id}"]`))).toBe(String(second.hue));
    await search('kanaal');
    await until(() => expect(one('[data-question]').dataset.question).toBe('hoe-hoog'));
    await search('nieuwsgierig');
    await until(() => expect(all('[data-results] [data-behaviour], [data-question]')).toEqual([]));
    expectNothingOfOurs();
  });

  it('is printed', async () => {
    location.hash = '#/print';
    await show(<PanelPage />);
    const sheets = all('section section');
    expect(sheets.map(hueOf)).toEqual(deck.cards.map(({ hue }) => String(hue)));
    expect(sheets[1]?.textContent).toContain(`${second.title}helder en diep 1`);
    expect(sheets[1]?.textContent).toContain(deck.source.title);
    expect(sheets[1]?.textContent).toContain(behaviour.text);
    expectNothingOfOurs();
  });

  it('is shown large', async () => {
    location.hash = `#/groot/${behaviour.id}`;
    await show(<PanelPage />);
    expect(one('main').dataset.card).toBe(second.id);
    expect(hueOf(one('main'))).toBe(String(second.hue));
    expect(one('[data-behaviour]').textContent).toBe(behaviour.text);
    expectNothingOfOurs();
  });

  it('has notes, stars and filters of its own', async () => {
    await saveRecord('notes', newNote(behaviour.id, 'De dijk was nat.', 'water', Date.now()));
    await toggleFavourite(behaviour.id);
    await show(<PanelPage />);
    const starred = await until(() => one(`li [href="#/gedrag/${behaviour.id}"]`));
    expect(hueOf(starred)).toBe(String(second.hue));

    await goTo('#/notities');
    const note = await until(() => one('[data-note=water]'));
    expect(hueOf(note)).toBe(String(second.hue));
    expect(one('main').textContent).toContain(behaviour.text);
    await press(button(words.filters.title));
    const choices = all('option').map(({ textContent }) => textContent);
    for (const each of deck.cards) expect(choices).toContain(nameWithValues(deck, each));
    expectNothingOfOurs();
  });

  it('takes a note at a behaviour', async () => {
    location.hash = `#/gedrag/${behaviour.id}`;
    await show(<PanelPage />);
    await type(newNoteField(), 'Het peil zakt.');
    await until(async () => expect(await allNotes()).toMatchObject([{ behaviour: behaviour.id }]));
    expectNothingOfOurs();
  });
});
