/** What people say instead of the words of the cards, by the words that they say it with. */
import { isCommon } from './common-words.ts';
import { stem } from './dutch.ts';
import type { Synonyms } from './synonyms.ts';
import { neighbours, type Term, termsIn, wordsIn } from './terms.ts';

/**
 * A synonym: its words, the stems of those that must all be typed, and what it may mean on the cards.
 */
export type Saying = {
  words: readonly string[];
  all: readonly string[];
  cards: readonly (readonly string[])[];
};

export type Sayings = {
  /** Sayings in which a word stands, alone or with others. */
  with(stem: string): readonly Saying[];
  /** Sayings of two words, or with a hyphen, that are this one word when they are written solid. */
  solid(stem: string): readonly Saying[];
  /** What a block of synonyms means on the cards. */
  meant(block: number): readonly (readonly string[])[];
  /** In how many blocks a word stands. */
  blocksWith(stem: string): ReadonlySet<number>;
};

/** @param take is given the words of each saying, once */
export function createSayings(synonyms: Synonyms, take: (words: readonly Term[]) => void): Sayings {
  const withStem = new Map<string, Saying[]>();
  const written = new Map<string, Saying[]>();
  const blocks = new Map<string, Set<number>>();
  const meanings = synonyms.map(({ cards }) => cards.map((text) => termsIn(text).map((term) => term.stem)));

  synonyms.forEach(({ said }, block) => {
    const cards = meanings[block] ?? [];
    for (const text of said) {
      const all = wordsIn(text);
      const terms = all.filter(({ word }) => !isCommon(word));
      take(terms);
      const stems =
        terms.length > 0 ? terms.map((term) => term.stem) : all.map(({ word }) => commonWord(word));
      const saying = { words: all.map(({ word }) => word), all: stems, cards };
      for (const one of stems) {
        push(withStem, one, saying);
        if (terms.length > 0) blocks.set(one, (blocks.get(one) ?? new Set()).add(block));
      }
      if (all.length === 2) for (const one of neighbours(text, all)) push(written, one.stem, saying);
      if (all.length > 1 && !/\s/.test(text))
        push(written, stem(all.map(({ word }) => word).join('')), saying);
    }
  });

  return {
    with: (one) => withStem.get(one) ?? [],
    solid: (one) => written.get(one) ?? [],
    meant: (block) => meanings[block] ?? [],
    blocksWith: (one) => blocks.get(one) ?? NONE,
  };
}

const NONE: ReadonlySet<number> = new Set();

/** In a saying of common words alone ("waar doen we het voor") they do count; this keeps them from the stems. */
export const commonWord = (word: string): string => `-${word}`;

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
