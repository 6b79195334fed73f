import { describe, expect, it } from 'vitest';
import { deck } from '../../../content/deck';
import { titleParts } from '../../../domain/deck/card-title';

const [first] = deck.cards;
if (!first) throw new Error('the deck is empty');
const deckOf = (...titles: string[]) => ({ ...deck, cards: titles.map((title) => ({ ...first, title })) });
const partsOf = (...titles: string[]) => {
  const made = deckOf(...titles);
  return made.cards.map((card) => {
    const { lead, name } = titleParts(made, card);
    return [lead, name];
  });
};

describe('the title of a card in two parts', () => {
  it('leaves off what all titles of our deck begin with', () => {
    for (const card of deck.cards) {
      const { lead, name } = titleParts(deck, card);
      expect(lead).toBe('Werken vanuit');
      expect(`${lead} ${name}`).toBe(card.title);
    }
  });

  it.each([
    [
      ['Vertrouwen', 'Moed'],
      [
        ['', 'Vertrouwen'],
        ['', 'Moed'],
      ],
    ],
    [
      ['Werken aan vertrouwen', 'Werken met moed'],
      [
        ['Werken', 'aan vertrouwen'],
        ['Werken', 'met moed'],
      ],
    ],
    [
      ['Samen', 'Samen sterk'],
      [
        ['', 'Samen'],
        ['', 'Samen sterk'],
      ],
    ],
    [
      ['Samen sterk', 'Samen sterk'],
      [
        ['Samen', 'sterk'],
        ['Samen', 'sterk'],
      ],
    ],
    [['De enige kaart'], [['', 'De enige kaart']]],
  ])('of another deck, %j: %j', (titles, parts) => {
    expect(partsOf(...titles)).toEqual(parts);
  });
});
