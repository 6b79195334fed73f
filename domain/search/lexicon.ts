/**
 * The words that occur in some texts, and which of them a typed word may mean: another form, a longer word it
 * begins, a compound it is part of or that is part of it, a word with a letter wrong.
 */
import { spell, stem } from './dutch.ts';

/**
 * Stems of the lexicon that a typed word may mean, each with how surely (1 is the word itself), and whether
 * what was typed may be a part of it only: "taal" of "taalgebruik".
 */
export type Kin = ReadonlyMap<string, { weight: number; part: boolean }>;

/** How much a kind of kinship counts. Tuned on `tests/search/queries.json`, without the queries put aside. */
const WEIGHT = { begun: 0.9, compound: 0.6, typo: 0.7, element: 0.5 };
/** Shorter stems are part of too many words that have nothing to do with them: "vol" of "volgende". */
const LEAST_ELEMENT = 4;
/** "Samen" is not the beginning of "samenbrengen" when that stands in two parts. */
const LONGEST_PARTICLE = 5;
/** From this part of its letters on, a beginning is as good as the word: "micromanag(er)" of "micromanagement". */
const MOST_OF = 0.7;
/** A short word with a letter wrong is too often another word: "doel", "deel". */
const LEAST_TYPO = 5;
/** A word as long as this may hold two typos, "vooordelen", as nothing else is near it. */
const LEAST_TWO_TYPOS = 9;

/** A set of words that grows. Words are never taken out: one without texts left does no harm. */
export type Lexicon = {
  /**
   * @param word folded
   * @param isJoined a separable verb that a text has in two parts: no compound, though it looks like one
   */
  add(word: string, isJoined: boolean): void;
  /** Whether the word is there in some form. */
  knows(word: string): boolean;
  /**
   * @param word folded
   * @param begun whether the word may go on: it is the last one of what is being typed
   */
  kinOf(word: string, begun: boolean): Kin;
};

type Entry = { word: string; spelled: string; stem: string; isJoined: boolean };

export function createLexicon(): Lexicon {
  const words = new Set<string>();
  const stems = new Set<string>();
  // Two ways to every word, so that no look-up walks through all of them. A typo leaves one of the two whole. One
  // letter leads nowhere: it begins too many words.
  const byStart = new Map<string, Entry[]>();
  const byEnd = new Map<string, Entry[]>();
  const startOf = (spelled: string) => spelled.slice(0, 2);
  const endOf = (ofStem: string) => ofStem.slice(-3);

  function add(word: string, isJoined: boolean): void {
    if (words.has(word)) return;
    words.add(word);
    const entry = { word, spelled: spell(word), stem: stem(word), isJoined };
    stems.add(entry.stem);
    push(byStart, startOf(entry.spelled), entry);
    push(byEnd, endOf(entry.stem), entry);
  }

  function kinOf(word: string, begun: boolean): Kin {
    const kin = new Map<string, { weight: number; part: boolean }>();
    const own = stem(word);
    const spelled = spell(word);
    const found = (one: string, weight: number, part = false) => {
      if (weight > (kin.get(one)?.weight ?? 0)) kin.set(one, { weight, part });
    };
    const sameStart = byStart.get(startOf(spelled)) ?? [];
    const sameEnd = byEnd.get(endOf(own)) ?? [];

    if (stems.has(own)) found(own, 1);
    if (begun)
      for (const { spelled: longer, stem: one, isJoined } of sameStart)
        if (longer.startsWith(spelled) && (!isJoined || spelled.length > LONGEST_PARTICLE))
          found(one, WEIGHT.begun * Math.sqrt(spelled.length / longer.length));
    if (own.length >= LEAST_ELEMENT) {
      for (const { spelled: longer, stem: one, isJoined } of sameStart)
        if (!isJoined && longer.startsWith(own))
          found(one, WEIGHT.compound, own.length < MOST_OF * longer.length);
      for (const { stem: one, isJoined } of sameEnd)
        if (!isJoined && one.endsWith(own)) found(one, WEIGHT.compound, true);
    }
    // What follows is a guess, each a wilder one, so each waits until there is nothing better.
    const near = (most: number) => {
      for (const entry of [...sameStart, ...sameEnd]) {
        const typos = typosIn(word, begun, entry);
        if (typos <= most) found(entry.stem, WEIGHT.typo / typos);
      }
    };
    if (kin.size === 0 && word.length >= LEAST_TYPO) near(1);
    if (kin.size === 0) for (const element of elementsOf(own)) found(element, WEIGHT.element);
    if (kin.size === 0 && word.length >= LEAST_TWO_TYPOS) near(2);
    return kin;
  }

  /** "onderbuikgevoel" ends in "gevoel", "kennisdeling" begins with "kennis". */
  function elementsOf(own: string): string[] {
    const elements: string[] = [];
    for (let size = LEAST_ELEMENT; size < own.length - 1; size++)
      elements.push(...[own.slice(0, size), own.slice(-size)].filter((element) => stems.has(element)));
    return elements;
  }

  return { add, knows: (word) => stems.has(stem(word)), kinOf };
}

function push(lists: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}

/** How many letters are wrong in a typed word if it was meant to be this one, or to become it; 3 is too many. */
function typosIn(word: string, begun: boolean, entry: Entry): number {
  const whole = distance(word, entry.word);
  if (whole <= 1) return whole;
  const own = stem(word);
  const inStem = own.length >= LEAST_TYPO ? distance(own, entry.stem) : 3;
  const inStart = begun ? distance(word, entry.word.slice(0, word.length)) : 3;
  return Math.max(1, Math.min(whole, inStem, inStart));
}

/**
 * How many letters to add, leave out, change or swap with the next to make one word the other.
 *
 * @param most where to stop counting
 * @returns the number, or 3 if there are more than `most`
 */
function distance(a: string, b: string, most = 2): number {
  if (a === b) return 0;
  if (most === 0 || Math.abs(a.length - b.length) > most) return 3;
  if (a[0] === b[0]) return distance(a.slice(1), b.slice(1), most);
  const isSwapped = a.length > 1 && a[0] === b[1] && a[1] === b[0];
  return Math.min(
    3,
    1 + distance(a.slice(1), b.slice(1), most - 1),
    1 + distance(a.slice(1), b, most - 1),
    1 + distance(a, b.slice(1), most - 1),
    isSwapped ? 1 + distance(a.slice(2), b.slice(2), most - 1) : 3,
  );
}
