import { describe, expect, it } from 'vitest';
import { deck } from '../../content/deck';
import { synonyms } from '../../content/synonyms';
import { createSearch } from '../../domain/search/search';
import { termsIn, wordsIn } from '../../domain/search/terms';
import own from '../domain/search/queries.json';
import ofColleagues from '../domain/search/queries-colleagues.json';
import fromLaterPages from '../domain/search/queries-from-later-pages.json';
import fromPages from '../domain/search/queries-from-pages.json';
import ofOthers1 from '../domain/search/queries-of-others-1.json';
import ofOthers2 from '../domain/search/queries-of-others-2.json';

describe('synonyms', () => {
  const cards = synonyms.flatMap((synonym) => synonym.cards);
  const search = createSearch(deck, []);

  it.each([...new Set(cards)])('point to words that stand together on a card: %s', (text) => {
    const words = termsIn(text).length;
    const { results } = search.find(`${text} `, 'leidinggevende', 1);
    const [best] = results;
    expect(words).toBeGreaterThan(0);
    expect(best?.kind).toBe('behaviour');
  });

  it('have words to be typed', () => {
    expect(synonyms.flatMap(({ said }) => said).filter((text) => wordsIn(text).length === 0)).toEqual([]);
  });

  it('are each said once for the same words of a card', () => {
    const twice = synonyms.filter(({ said }) => new Set(said).size < said.length);
    expect(twice).toEqual([]);
  });
});

describe('the queries to measure with', () => {
  const ids = new Set(deck.cards.flatMap((card) => card.behaviours.map(({ id }) => id)));
  const sets = [own, fromPages, fromLaterPages, ofColleagues, ofOthers1, ofOthers2];
  const all = sets.flatMap(({ queries }): { query: string; answers: string[] }[] => queries);

  it('are many, different, and each answered by one to six behaviours of the deck', () => {
    expect(own.queries.length).toBeGreaterThanOrEqual(165);
    expect(new Set(own.queries.map(({ query }) => query)).size).toBe(own.queries.length);
    for (const { query, answers } of all) {
      expect(answers.length, query).toBeGreaterThanOrEqual(1);
      expect(answers.length, query).toBeLessThanOrEqual(6);
      for (const id of answers) expect(ids, query).toContain(id);
    }
  });

  it('ask for every behaviour, and one of every three was put aside', () => {
    const answered = new Set(own.queries.flatMap(({ answers }) => answers));
    expect([...ids].filter((id) => !answered.has(id))).toEqual([]);
    for (let n = 0; n + 3 <= own.queries.length; n += 3)
      expect(own.queries.slice(n, n + 3).filter((query) => 'aside' in query)).toHaveLength(1);
  });
});
