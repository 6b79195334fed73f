/**
 * How people ask for a behaviour in words of their own: short phrases beside what stands on the card, which help to
 * find and to rank it. They are shown nowhere.
 */
import type { DeckOfCards } from '../deck/deck.ts';
import { isCommon } from './common-words.ts';
import { stem } from './dutch.ts';
import type { Fit } from './ranking.ts';
import { type Term, wordsIn } from './terms.ts';

/** By the id of a behaviour: phrases, between commas. */
export type AskedAs = Readonly<Record<string, string>>;

/** What people ask for the behaviours of a deck: what the deck says of it, and what is known of its behaviours. */
export function askedOf(deck: DeckOfCards, known: AskedAs): AskedAs {
  const all = deck.cards.flatMap(({ behaviours }) =>
    behaviours.map(({ id, askedAs = [] }): [string, string[]] => [id, [...askedAs, known[id] ?? '']]),
  );
  const asked = all.map(([id, phrases]): [string, string] => [id, phrases.filter(Boolean).join(',')]);
  return Object.fromEntries(asked.filter(([, phrases]) => phrases !== ''));
}

export type AskedSearch = {
  /** @param one the stem of a word */
  fitOf(one: string): Fit;
  /**
   * What a query has in common with phrases beside its telling words: common words, and words next to each other.
   * "Niet mijn werk" holds no telling word, but says something all the same.
   *
   * @param words of the query, folded, in order
   */
  fitsBesides(words: readonly string[]): Fit[];
};

/** A word in some phrases of a behaviour says more than in one, but in twenty no more than in ten. */
const ENOUGH = 1;

/** @param take is given the telling words of each phrase, once */
export function createAskedSearch(askedAs: AskedAs, take: (words: readonly Term[]) => void): AskedSearch {
  const counts = new Map<string, Map<string, number>>();
  const fits = new Map<string, Fit>();
  const behaviours = Object.entries(askedAs);
  for (const [id, phrases] of behaviours)
    for (const phrase of phrases.split(',')) {
      const words = wordsIn(phrase);
      const telling = words.filter(({ word }) => !isCommon(word));
      take(telling);
      for (const one of [...telling.map((term) => term.stem), ...besides(words.map(({ word }) => word))])
        count(counts, one, id);
    }

  /** What is asked of few behaviours tells more than what is asked of many: BM25, but without the length of a text. */
  function fitOf(one: string): Fit {
    const known = fits.get(one);
    if (known) return known;
    const found = counts.get(one) ?? new Map<string, number>();
    const rarity = Math.log(1 + (behaviours.length - found.size + 0.5) / (found.size + 0.5));
    const fit = new Map(Array.from(found, ([id, times]) => [id, (rarity * times) / (times + ENOUGH)]));
    fits.set(one, fit);
    return fit;
  }

  return { fitOf, fitsBesides: (words) => [...new Set(besides(words))].map(fitOf) };
}

/** Signs of the common words in a row of words, and of each two that stand next to each other. */
function besides(words: readonly string[]): string[] {
  const signs = words.map((word) => `+${isCommon(word) ? word : stem(word)}`);
  const common = signs.filter((_, n) => isCommon(words[n] ?? ''));
  return [...common, ...signs.slice(1).map((sign, n) => (signs[n] ?? '') + sign)];
}

function count(counts: Map<string, Map<string, number>>, one: string, id: string): void {
  const ofOne = counts.get(one) ?? new Map<string, number>();
  counts.set(one, ofOne.set(id, (ofOne.get(id) ?? 0) + 1));
}
