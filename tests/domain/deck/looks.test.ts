import { describe, expect, it } from 'vitest';
import { deck } from '../../../content/deck';
import type { DeckFile } from '../../../domain/deck/deck';
import { figureNames, withLooks } from '../../../domain/deck/looks';

/** A deck of so many cards, none with a hue or figure of its own. */
function deckOf(count: number): DeckFile {
  const cards = Array.from({ length: count }, (_, index) => ({
    id: `kaart-${index}`,
    title: 'Kaart',
    values: ['waarde'],
    behaviours: [{ id: `kaart-${index}/kijk`, text: 'Kijk.', audience: 'iedereen' as const }],
  }));
  return { ...deck, cards };
}

const huesOf = (file: DeckFile) => withLooks(file).cards.map(({ hue }) => hue);

/** How far two hues lie apart on the circle, in degrees. */
function apart(one: number, other: number): number {
  const turn = Math.abs(one - other) % 360;
  return Math.min(turn, 360 - turn);
}

describe('the looks of a deck that has none', () => {
  it.each([
    [1, [255]],
    [3, [255, 15, 135]],
    [7, [255, 49, 204, 358, 152, 306, 101]],
    [12, [255, 45, 195, 345, 135, 285, 75, 225, 15, 165, 315, 105]],
  ])('%d cards get the hues %j', (count, hues) => {
    expect(huesOf(deckOf(count))).toEqual(hues);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 12, 60])(
    'the hues of %d cards lie evenly, and neighbours far apart',
    (count) => {
      const hues = huesOf(deckOf(count));
      const sorted = hues.toSorted((a, b) => a - b);
      for (const [index, hue] of sorted.entries()) {
        expect(Number.isInteger(hue) && hue >= 0 && hue < 360).toBe(true);
        // Whole degrees: a hue may lie half a degree from its even share.
        const next = (sorted[index + 1] ?? (sorted[0] ?? 0) + 360) - hue;
        expect(Math.abs(next - 360 / count)).toBeLessThanOrEqual(1);
        if (count > 1)
          expect(apart(hues[index] ?? 0, hues[(index + 1) % count] ?? 0)).toBeGreaterThanOrEqual(60);
      }
    },
  );

  it('figures come in turn', () => {
    const figures = withLooks(deckOf(60)).cards.map(({ figure }) => figure);
    expect(figures.slice(0, 7)).toEqual(figureNames);
    expect(figures.slice(7, 14)).toEqual(figureNames);
    expect(new Set(figures).size).toBe(7);
  });

  it('what a card has of its own stays, and nothing else changes', () => {
    expect(withLooks(deck)).toEqual(deck);
    const [first, ...others] = deckOf(3).cards;
    if (!first) throw new Error('no card');
    const cards = withLooks({ ...deck, cards: [{ ...first, hue: 0, figure: 'roos' }, ...others] }).cards;
    expect(cards.map(({ hue, figure }) => [hue, figure])).toEqual([
      [0, 'roos'],
      [15, 'schaal'],
      [135, 'zuilen'],
    ]);
  });
});
