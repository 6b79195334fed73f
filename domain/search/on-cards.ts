/** What stands on the cards, ranked for a query. How well one word fits one text is MiniSearch's (BM25+). */
import MiniSearch from 'minisearch';
import type { Deck } from '../deck/deck.ts';
import { type AskedAs, askedOf, createAskedSearch } from './asked-as.ts';
import { isCommon, isGeneral } from './common-words.ts';
import { stem } from './dutch.ts';
import { createLexicon, type Kin, type Kind } from './lexicon.ts';
import { type Answer, type Fit, ranked } from './ranking.ts';
import { commonWord, createSayings, type Saying } from './sayings.ts';
import { separableVerbs } from './separable-verbs.ts';
import type { Synonyms } from './synonyms.ts';
import { neighbours, type Term, termsIn } from './terms.ts';

/**
 * Something that a typed word may mean: stems that must stand together in a text, and how much it says when they
 * do (1 is the word itself). By way of a form of the word, of what it may be a part of, or of a synonym.
 */
export type Meaning = { stems: readonly string[]; weight: number; by: 'form' | 'part' | 'synonym' };
/** All that one word of a query may mean. */
export type Ask = { word: string; meanings: readonly Meaning[] };

/** How much a synonym counts beside the word itself. Tuned on the queries in `tests/domain/search`, as all numbers here. */
const SYNONYM = 0.75;
/** A title or value says little about one behaviour: all of its card share it. */
const BOOST = { text: 1, values: 0.5, title: 0.7 };
/** So much more for a synonym of several words that is typed word for word. */
const LITERAL = 2;
/** And the part for one that tells something with all its words only: "mis" for "gaat mis". */
const LOOSE = 0.2;
/** The same for words that stand in one block of synonyms, but in no saying together. */
const PARTLY = 0.35;
/** A word that points to a behaviour in several ways says a little more than in one: the part that the others add. */
const BESIDES = 0.3;
/** But never more than this part of the best, however many they are. */
const MOST_BESIDES = 0.6;
/** How much a word such as "team" counts beside one that says what it is about. */
const GENERAL = 0.5;
/** How much a word counts that people ask for a behaviour with, beside one that stands on its card. */
const ASKED = 1.5;
/** The beginning of a word has to be this long to stand for synonyms of it: "deadl", not "de". */
const LEAST_SYNONYM = 4;

/** How much a synonym counts for the words of a query. */
function weightOf({ words, all }: Saying, typed: readonly string[]): number {
  if (words.length === 1) return SYNONYM;
  if (` ${typed.join(' ')} `.includes(` ${words.join(' ')} `)) return SYNONYM * LITERAL;
  const isLoose = all.length === 1 && words.some((word) => isCommon(word) && !typed.includes(word));
  return isLoose ? SYNONYM * LOOSE : SYNONYM;
}

/** The word itself, and no guess. */
const SURE = { weight: 1, part: false };

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

// long: what its short functions share, the index of the cards, is theirs alone
export function createCardSearch(deck: Deck, synonyms: Synonyms, askedAs: AskedAs): CardSearch {
  const lexicon = createLexicon();
  const fits = new Map<string, Fit>();
  // By the list itself: what a block of synonyms means is one list, however many of its words are typed.
  const together = new WeakMap<readonly string[], Fit>();
  const index = new MiniSearch<{ id: string; text: string; values: string; title: string }>({
    fields: ['text', 'values', 'title'],
    tokenize: (text) => text.split(' '),
    processTerm: (one) => one,
    searchOptions: { boost: BOOST },
  });
  const stemsOf = (terms: readonly Term[], kind: Kind) => {
    for (const { word } of terms) lexicon.add(word, kind);
    return terms.map((term) => term.stem);
  };
  const indexed = (text: string) =>
    [
      ...stemsOf(termsIn(text), 'word'),
      ...stemsOf(separableVerbs(text), 'verb'),
      ...stemsOf(neighbours(text), 'neighbours'),
    ].join(' ');
  for (const card of deck.cards)
    for (const { id, text } of card.behaviours)
      index.add({
        id,
        text: indexed(text),
        values: indexed(card.values.join(' ')),
        title: indexed(card.title),
      });
  for (const { id, text } of deck.questions) index.add({ id, text: indexed(text), values: '', title: '' });

  const sayings = createSayings(synonyms, (terms) => void stemsOf(terms, 'word'));
  const asked = createAskedSearch(askedOf(deck, askedAs), (terms) => void stemsOf(terms, 'word'));

  function kinOf(word: string, begun: boolean, verbs: readonly string[]): Kin {
    const verb = verbs.find((one) => one.endsWith(word) && lexicon.knows(one));
    if (verb) return lexicon.kinOf(verb, false);
    return isCommon(word) ? new Map() : lexicon.kinOf(word, begun);
  }

  /** What each word of a query may be: itself, a word like it, or a part of the compound that it makes with the next. */
  function kinOfAll(words: readonly string[], begun: boolean, verbs: readonly string[]): Kin[] {
    const wholes = lexicon.compoundsOf(words);
    const areCommon = words.every(isCommon);
    return words.map((word, n) => {
      const own: Kin = areCommon
        ? new Map([[commonWord(word), SURE]])
        : kinOf(word, begun && n === words.length - 1, verbs);
      return new Map([...own, ...(wholes[n] ?? []).map((whole) => [whole, SURE] as const)]);
    });
  }

  function asksFor(words: readonly string[], begun: boolean, verbs: readonly string[]): Ask[] {
    const kin = kinOfAll(words, begun, verbs);
    const surest = (one: string) => Math.max(0, ...kin.map((each) => each.get(one)?.weight ?? 0));
    const partly = partlySaid(kin);
    return words.map((word, n) => {
      const meanings: Meaning[] = [];
      const mean = (cards: readonly (readonly string[])[], weight: number) => {
        for (const stems of cards) meanings.push({ stems, weight, by: 'synonym' });
      };
      for (const [one, { weight, part }] of kin[n] ?? []) {
        meanings.push({ stems: [one], weight, by: weight === 1 ? 'form' : 'part' });
        if (part || (weight < 1 && word.length < LEAST_SYNONYM)) continue;
        for (const saying of sayings.with(one)) {
          const sure = Math.min(...saying.all.map(surest)) * weightOf(saying, words);
          if (sure > 0) mean(saying.cards, sure);
        }
      }
      for (const { cards } of sayings.solid(stem(word))) mean(cards, SYNONYM);
      for (const [block, weight] of partly[n] ?? []) mean(sayings.meant(block), weight);
      return { word, meanings };
    });
  }

  /** Blocks of synonyms in which several words of a query stand, though in no saying together. */
  function partlySaid(kin: readonly Kin[]): Map<number, number>[] {
    const words = new Map<number, Set<number>>();
    kin.forEach((each, n) => {
      for (const [one, { weight, part }] of each)
        if (!part && weight >= 0.9)
          for (const block of sayings.blocksWith(one))
            words.set(block, (words.get(block) ?? new Set()).add(n));
    });
    return kin.map((_, n) => {
      const blocks = new Map<number, number>();
      for (const [block, which] of words) if (which.size > 1 && which.has(n)) blocks.set(block, PARTLY);
      return blocks;
    });
  }

  function fitOf(one: string): Fit {
    const known = fits.get(one);
    if (known) return known;
    const fit = new Map(index.search(one).map(({ id, score }) => [String(id), score]));
    fits.set(one, fit);
    return fit;
  }

  /** Words that must stand together add up, but less than words that were typed apart: hence the root. */
  function fitsTogether(stems: readonly string[]): Fit {
    const [first = new Map<string, number>(), ...others] = stems.map(fitOf);
    if (others.length === 0) return first;
    const all = new Map<string, number>();
    for (const [id, fit] of first) {
      const rest = others.map((other) => other.get(id) ?? 0);
      if (!rest.includes(0)) all.set(id, rest.reduce((a, b) => a + b, fit) / Math.sqrt(stems.length));
    }
    return all;
  }

  function fitsOf(stems: readonly string[]): Fit {
    const known = together.get(stems);
    if (known) return known;
    const fit = fitsTogether(stems);
    if (stems.length > 1) together.set(stems, fit);
    return fit;
  }

  /** How well a word fits: by its best meaning, and a little more for the others. */
  function fitOfAll(meanings: readonly Meaning[]): Map<string, number> {
    const best = new Map<string, number>();
    const others = new Map<string, number>();
    for (const { stems, weight } of meanings)
      for (const [id, one] of fitsOf(stems)) {
        const fit = weight * one;
        const before = best.get(id) ?? 0;
        best.set(id, Math.max(fit, before));
        others.set(id, (others.get(id) ?? 0) + Math.min(fit, before));
      }
    for (const [id, fit] of best)
      best.set(id, fit + Math.min(BESIDES * (others.get(id) ?? 0), MOST_BESIDES * fit));
    return best;
  }

  /** The same for what people ask. A synonym is no part of that, as it stands for words of a card. */
  function askedFitOf(meanings: readonly Meaning[]): Fit {
    const best = new Map<string, number>();
    for (const { stems, weight, by } of meanings)
      if (by !== 'synonym')
        for (const one of stems)
          for (const [id, fit] of asked.fitOf(one)) best.set(id, Math.max(best.get(id) ?? 0, weight * fit));
    return best;
  }

  function fitOfWord(meanings: readonly Meaning[]): Fit {
    const fit = fitOfAll(meanings);
    for (const [id, one] of askedFitOf(meanings)) fit.set(id, (fit.get(id) ?? 0) + ASKED * one);
    return fit;
  }

  function rank(asks: readonly Ask[]): Answer[] {
    const isSpecific = asks.some(({ word, meanings }) => meanings.length > 0 && !isGeneral(word));
    const words = asks.map(({ word, meanings }) => ({
      fit: fitOfWord(meanings),
      share: isSpecific && isGeneral(word) ? GENERAL : 1,
    }));
    return ranked(words, asked.fitsBesides(asks.map(({ word }) => word)));
  }

  return { asksFor, rank };
}
