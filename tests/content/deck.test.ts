import { describe, expect, it } from 'vitest';
import json from '../../content/ambtelijk-vakmanschap.json';
import { deck } from '../../content/deck';
import { parseDeck } from '../../domain/deck/deck-schema';
import ids from './ids.json';

const behaviours = deck.cards.flatMap((card) => card.behaviours);
const texts = [...behaviours, ...deck.questions].map(({ id, text }) => [id, text] as const);

/** Every string anywhere in the deck, with the name of its field. */
function strings(value: unknown, field = ''): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    strings(inner, field === '' ? key : `${field}.${key}`),
  );
}

describe('our own deck', () => {
  it('passes the check that every deck has to pass', () => {
    expect(parseDeck(json)).toEqual(json);
  });

  it('is whole: 7 cards, 18 values, 99 behaviours (49 for everyone, 50 for managers), 9 questions', () => {
    const meantFor = (audience: string) => behaviours.filter((behaviour) => behaviour.audience === audience);
    expect(deck.cards).toHaveLength(7);
    expect(deck.cards.flatMap((card) => card.values)).toHaveLength(18);
    expect(behaviours).toHaveLength(99);
    expect(meantFor('iedereen')).toHaveLength(49);
    expect(meantFor('leidinggevende')).toHaveLength(50);
    expect(deck.questions).toHaveLength(9);
  });

  // Notes hang on the ids, and the order decides which card a day has. Never change a line of ids.json; a new
  // behaviour may come at the end of its card.
  it('keeps its ids, in their order, for ever', () => {
    expect({
      cards: deck.cards.map(({ id }) => id),
      behaviours: behaviours.map(({ id }) => id),
      questions: deck.questions.map(({ id }) => id),
    }).toEqual(ids);
  });

  it('gives no id twice', () => {
    const all = [...ids.cards, ...ids.behaviours, ...ids.questions];
    expect(new Set(all).size).toBe(7 + 99 + 9);
    expect(all).toHaveLength(7 + 99 + 9);
  });

  it('has short slugs: at most three words', () => {
    const slugs = [...ids.behaviours.map((id) => id.split('/')[1]), ...ids.questions];
    expect(slugs.filter((slug) => (slug?.split('-').length ?? 0) > 3)).toEqual([]);
  });

  it('tells cards with the same title apart by their values', () => {
    const names = deck.cards.map(({ title, values }) => [title, ...values].join(' '));
    expect(new Set(names).size).toBe(7);
    expect(deck.cards.filter(({ values }) => values.length === 0)).toEqual([]);
  });

  it.each(texts)('%s ends as a sentence', (_id, text) => {
    expect(text).toMatch(/[.?!]$/);
  });

  it('has no straight quotes, and no space too many or beside a slash', () => {
    const untidy = strings(json).filter(({ text }) => /["']|^\s|\s$|\s{2}|\s\/|\/\s/.test(text));
    expect(untidy).toEqual([]);
  });
});
