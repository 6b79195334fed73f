import { describe, expect, it } from 'vitest';
import { deck as ours } from '../../../content/deck';
import { findBehaviour, findCard } from '../../../domain/deck/deck-lookup';
import { parseDeckFile } from '../../../domain/deck/deck-schema';
import { isOfDeck, ownDeck } from '../../../domain/deck/own-deck';
import { hashOf, routeOf } from '../../../domain/route';
import { soundDeck } from '../../sound-deck';

const file = parseDeckFile(soundDeck(), ours.id);
const deck = ownDeck(file);
const idsOf = ({ cards, questions }: typeof deck) => [
  ...cards.flatMap(({ id, behaviours }) => [id, ...behaviours.map((one) => one.id)]),
  ...questions.map(({ id }) => id),
];

describe('ownDeck', () => {
  it('puts the id of the deck before every other id', () => {
    expect(idsOf(deck)).toEqual([
      'waterschap.water',
      'waterschap.water/luister',
      'waterschap.water/steun',
      'waterschap.land',
      'waterschap.land/kijk',
      'waterschap.lucht',
      'waterschap.lucht/adem',
      'waterschap.wat-nu',
    ]);
    expect(deck.id).toBe('waterschap');
  });

  it('shares no id with our deck, nor with another, whatever their makers chose', () => {
    const copy = ownDeck({ ...ours, id: 'waterschap' });
    const other = ownDeck({ ...ours, id: 'water' });
    const all = [ours, copy, other].flatMap(idsOf);
    expect(new Set(all).size).toBe(all.length);
    expect(isOfDeck('waterschap.land/kijk', 'waterschap')).toBe(true);
    expect(isOfDeck('waterschap.land/kijk', 'water')).toBe(false);
    expect(isOfDeck('vertrouwen/nieuwsgierig', 'vertrouwen')).toBe(false);
  });

  it('has ids that are found, and that an address can hold', () => {
    expect(findBehaviour(deck, 'waterschap.land/kijk')?.card.title).toBe('Werken met land');
    expect(findCard(deck, 'land')).toBeUndefined();
    const route = { page: 'gedrag', card: 'waterschap.land', behaviour: 'waterschap.land/kijk' } as const;
    expect(hashOf(route)).toBe('#/gedrag/waterschap.land/kijk');
    expect(routeOf(hashOf(route))).toEqual(route);
  });

  it('gives cards their looks, and changes nothing else', () => {
    const bare = { ...file, cards: file.cards.map(({ hue: _, figure: __, ...card }) => card) };
    expect(ownDeck(bare).cards.map(({ figure }) => figure)).toEqual(['cirkels', 'schaal', 'zuilen']);
    expect(deck.cards.map(({ title, hue }) => [title, hue])).toEqual(
      soundDeck().cards.map(({ title, hue }) => [title, hue]),
    );
    expect(deck.source).toEqual(soundDeck().source);
  });
});
