import { describe, expect, it } from 'vitest';
import { deck } from '../../../content/deck';
import type { Card } from '../../../domain/deck/deck';
import { behavioursFor, findBehaviour, findCard } from '../../../domain/deck/deck-lookup';

const mixed: Card = {
  id: 'water',
  title: 'Werken met water',
  values: ['helder'],
  hue: 215,
  figure: 'spoor',
  behaviours: [
    { id: 'water/steun', text: 'Steun.', audience: 'leidinggevende' },
    { id: 'water/luister', text: 'Luister.', audience: 'iedereen' },
    { id: 'water/schep', text: 'Schep.', audience: 'leidinggevende' },
    { id: 'water/kijk', text: 'Kijk.', audience: 'iedereen' },
  ],
};
const idsFor = (role: 'medewerker' | 'leidinggevende') => behavioursFor(mixed, role).map(({ id }) => id);

describe('behavioursFor', () => {
  it('gives a medewerker what is for everyone', () => {
    expect(idsFor('medewerker')).toEqual(['water/luister', 'water/kijk']);
  });

  it('gives a leidinggevende what is for everyone and then the manager’s, each in deck order', () => {
    expect(idsFor('leidinggevende')).toEqual(['water/luister', 'water/kijk', 'water/steun', 'water/schep']);
  });
});

describe('findBehaviour', () => {
  it.each(
    deck.cards.flatMap((card) =>
      card.behaviours.map((behaviour) => [behaviour.id, card, behaviour] as const),
    ),
  )('finds %s and its card', (id, card, behaviour) => {
    expect(findBehaviour(deck, id)).toEqual({ card, behaviour });
  });

  it.each(['vertrouwen/bestaat-niet', 'vertrouwen', 'nieuwsgierig', ''])('finds nothing for "%s"', (id) => {
    expect(findBehaviour(deck, id)).toBeUndefined();
  });
});

describe('findCard', () => {
  it('tells the two cards with one title apart', () => {
    const values = (id: string) => findCard(deck, id)?.values;
    expect(values('verantwoordelijkheid-doelgericht')).toEqual(['doelgericht', 'doelmatig', 'aanspreekbaar']);
    expect(values('verantwoordelijkheid-navolgbaar')).toEqual(['navolgbaar', 'transparant']);
  });

  it('finds nothing for an id the deck does not have', () => {
    expect(findCard(deck, 'verantwoordelijkheid')).toBeUndefined();
  });
});
