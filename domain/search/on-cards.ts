/** What stands on the cards, ranked for a query. How well one word fits one text is MiniSearch's (BM25+). */
import MiniSearch from 'minisearch';
import type { Deck } from '../deck/deck.ts';
import { createLexicon, type Kin } from './lexicon.ts';
import type { Synonyms } from './synonyms.ts';
import { isCommon, separableVerbs, type Term, termsIn, wordsIn } from './terms.ts';

/**
 * Something that a typed word may mean: stems that must stand together in a text, and how much it says when they
 * do (1 is the word itself). By way of a form of the word, of what it may be a part of, or of a synonym.
 */
export type Meaning = { stems: readonly string[]; weight: number; by: 'form' | 'part' | 'synonym' };
/** All that one word of a query may mean. */
export type Ask = { word: string; meanings: readonly Meaning[] };

/** How much a synonym counts beside the word itself. Tuned on the queries in `tests/search`, as all numbers here. */
const SYNONYM = 0.65;
/** A title or value says little about one behaviour: all of its card share it. */
const BOOST = { text: 1, values: 0.5, title: 0.3 };
/** The beginning of a word has to be this long to stand for synonyms of it: "deadl", not "de". */
const LEAST_SYNONYM = 4;

/** A behaviour or question, by its id, with how well it answers. */
export type Answer = { id: string; score: number };

/** A synonym by stems: what must all be typed, and what it may mean on the cards. */
type Saying = { all: readonly string[]; cards: readonly (readonly string[])[] };

export type CardSearch = {
  /**
   * @param words all words of the query, folded
   * @param begun whether the last may go on
   * @param verbs separable verbs that the query may hold, as one word: "aanspreken" for "aan te spreken"
   */
  asksFor(words: readonly string[], begun: boolean, verbs: readonly string[]): Ask[];
  /** Best first. */
  rank(asks: readonly Ask[]): Answer[];
};

export function createCardSearch(deck: Deck, synonyms: Synonyms): CardSearch {
  const lexicon = createLexicon();
  const fits = new Map<string, ReadonlyMap<string, number>>();
  const index = new MiniSearch<{ id: string; text: string; values: string; title: string }>({
    fields: ['text', 'values', 'title'],
    tokenize: (stems) => stems.split(' '),
    processTerm: (stem) => stem,
    searchOptions: { boost: BOOST },
  });
  const stemsOf = (terms: readonly Term[]) => {
    for (const { word, ranges } of terms) lexicon.add(word, ranges.length > 1);
    return terms.map(({ stem }) => stem);
  };
  const indexed = (text: string) => stemsOf([...termsIn(text), ...separableVerbs(text)]).join(' ');
  for (const card of deck.cards)
    for (const { id, text } of card.behaviours)
      index.add({
        id,
        text: indexed(text),
        values: indexed(card.values.join(' ')),
        title: indexed(card.title),
      });
  for (const { id, text } of deck.questions) index.add({ id, text: indexed(text), values: '', title: '' });

  const said = new Map<string, Saying[]>();
  for (const synonym of synonyms) {
    const cards = synonym.cards.map((text) => termsIn(text).map(({ stem }) => stem));
    for (const text of synonym.said) {
      const terms = termsIn(text);
      const all = terms.length > 0 ? stemsOf(terms) : wordsIn(text).map(({ word }) => common(word));
      for (const one of all) {
        const sayings = said.get(one) ?? [];
        sayings.push({ all, cards });
        said.set(one, sayings);
      }
    }
  }

  function kinOf(word: string, begun: boolean, verbs: readonly string[]): Kin {
    const verb = verbs.find((one) => one.endsWith(word) && lexicon.knows(one));
    if (verb) return lexicon.kinOf(verb, false);
    return isCommon(word) ? new Map() : lexicon.kinOf(word, begun);
  }

  function asksFor(words: readonly string[], begun: boolean, verbs: readonly string[]): Ask[] {
    const kin = words.every(isCommon)
      ? words.map((word): Kin => new Map([[common(word), { weight: 1, part: false }]]))
      : words.map((word, n) => kinOf(word, begun && n === words.length - 1, verbs));
    const surest = (one: string) => Math.max(0, ...kin.map((each) => each.get(one)?.weight ?? 0));
    return words.map((word, n) => {
      const meanings: Meaning[] = [];
      for (const [one, { weight, part }] of kin[n] ?? []) {
        meanings.push({ stems: [one], weight, by: weight === 1 ? 'form' : 'part' });
        if (part || (weight < 1 && word.length < LEAST_SYNONYM)) continue;
        for (const { all, cards } of said.get(one) ?? []) {
          const sure = Math.min(...all.map(surest)) * SYNONYM;
          if (sure > 0)
            meanings.push(...cards.map((stems) => ({ stems, weight: sure, by: 'synonym' as const })));
        }
      }
      return { word, meanings };
    });
  }

  function fitOf(stem: string): ReadonlyMap<string, number> {
    const known = fits.get(stem);
    if (known) return known;
    const fit = new Map(index.search(stem).map(({ id, score }) => [String(id), score]));
    fits.set(stem, fit);
    return fit;
  }

  /** Words that must stand together add up, but less than words that were typed apart: hence the root. */
  function* fitsOf({ stems, weight }: Meaning): Iterable<[id: string, fit: number]> {
    const [first, ...others] = stems.map(fitOf);
    for (const [id, fit] of first ?? []) {
      const rest = others.map((other) => other.get(id) ?? 0);
      if (!rest.includes(0))
        yield [id, (weight * rest.reduce((a, b) => a + b, fit)) / Math.sqrt(stems.length)];
    }
  }

  function rank(asks: readonly Ask[]): Answer[] {
    const totals = new Map<string, { score: number; asks: number }>();
    let answerable = 0;
    for (const { meanings } of asks) {
      const best = new Map<string, number>();
      for (const meaning of meanings)
        for (const [id, fit] of fitsOf(meaning)) best.set(id, Math.max(fit, best.get(id) ?? 0));
      if (best.size > 0) answerable++;
      for (const [id, fit] of best) {
        const total = totals.get(id) ?? { score: 0, asks: 0 };
        totals.set(id, { score: total.score + fit, asks: total.asks + 1 });
      }
    }
    // A query's words count together: who answers half of them gets half of its score.
    return Array.from(totals, ([id, { score, asks: answered }]) => ({
      id,
      score: (score * answered) / answerable,
    })).sort((a, b) => b.score - a.score);
  }

  return { asksFor, rank };
}

/** In a saying of common words alone ("waar doen we het voor") they do count; this keeps them from the stems. */
const common = (word: string) => `-${word}`;
