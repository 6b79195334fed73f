import { describe, expect, it } from 'vitest';
import { fittedText, type TextRoom } from '../../../components/cards/fitted-text';
import { deck } from '../../../content/deck';

/** Each letter as wide as half its height, as letters of a serif are on average. */
const widthOf = (text: string) => text.length / 2;
const room: TextRoom = { width: 840, height: 500, largest: 92, smallest: 40, leading: 1.18 };

describe('a text as large as fits', () => {
  const texts = deck.cards.flatMap(({ behaviours }) => behaviours.map(({ text }) => text));

  it.each(texts)('%s', (text) => {
    const { size, lines } = fittedText(text, room, widthOf);
    expect(lines.join(' ')).toBe(text);
    expect(size).toBeGreaterThan(room.smallest);
    expect(lines.length * size * room.leading).toBeLessThanOrEqual(room.height);
    for (const line of lines) expect(widthOf(line) * size).toBeLessThanOrEqual(room.width);
  });

  it('a short text has the largest letters, in one line', () => {
    expect(fittedText('Deel kennis.', room, widthOf)).toEqual({ size: 92, lines: ['Deel kennis.'] });
  });

  it('no word is left alone on the last line', () => {
    const { lines } = fittedText(
      'Geef hierin zelf het goede voorbeeld, ook',
      { ...room, largest: 44 },
      widthOf,
    );
    expect(lines).toHaveLength(2);
    expect(lines[1]?.length).toBeGreaterThan(10);
  });

  it('a word that is too wide makes the letters smaller; one that fits nowhere is not lost', () => {
    const long = 'verantwoordelijkheidsgevoel';
    expect(fittedText(long, { ...room, width: 700 }, widthOf).size).toBeLessThan(60);
    expect(fittedText(long, { ...room, width: 100 }, widthOf)).toEqual({ size: 40, lines: [long] });
  });

  it('a text that is too long is set in the smallest letters, and is not lost', () => {
    const text = 'woord '.repeat(500).trim();
    const { size, lines } = fittedText(text, room, widthOf);
    expect(size).toBe(40);
    expect(lines.join(' ')).toBe(text);
  });
});
