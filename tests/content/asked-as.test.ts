import { describe, expect, it } from 'vitest';
import { askedAs } from '../../content/asked-as';
import { deck } from '../../content/deck';
import { wordsIn } from '../../domain/search/terms';

describe('what people ask', () => {
  const ids = deck.cards.flatMap((card) => card.behaviours.map(({ id }) => id));
  const phrases = Object.entries(askedAs).map(([id, text]) => ({
    id,
    all: text.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')),
  }));

  it('is there for every behaviour of the deck, and for nothing else', () => {
    expect(Object.keys(askedAs).sort()).toEqual([...ids].sort());
  });

  it.each(phrases)('for $id is many phrases, each once and of words', ({ all }) => {
    expect(all.length).toBeGreaterThanOrEqual(20);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((phrase) => wordsIn(phrase).length === 0)).toEqual([]);
  });

  it('points to one or two behaviours: what is asked of many tells nothing', () => {
    const times = new Map<string, number>();
    for (const phrase of phrases.flatMap(({ all }) => all)) times.set(phrase, (times.get(phrase) ?? 0) + 1);
    expect([...times].filter(([, n]) => n > 2)).toEqual([]);
  });
});
