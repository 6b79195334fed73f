/**
 * The words that occur in some texts, and which of them a typed word may mean: another form, a longer word it
 * begins, a compound it is part of or that is part of it, a word with a letter wrong.
 */
import { isEmptyWord, PARTICLES } from './common-words.ts';
import { beginsAsCompound, endsAsCompound, joinsOf } from './compounds.ts';
import { spell, stem } from './dutch.ts';

/**
 * Stems of the lexicon that a typed word may mean, each with how surely (1 is the word itself), and whether
 * what was typed may be a part of it only: "taal" of "taalgebruik".
 */
export type Kin = ReadonlyMap<string, { weight: number; part: boolean }>;

/** How much a kind of kinship counts. Tuned on `tests/domain/search/queries.json`, without the queries put aside. */
const WEIGHT = { begun: 0.9, compound: 0.6, typo: 0.7, element: 0.5, head: 0.2 };
/** Shorter stems are part of too many words that have nothing to do with them: "vol" of "volgende". */
const LEAST_ELEMENT = 4;
/** "Samen" is not the beginning of "samenbrengen" when that stands in two parts. */
const LONGEST_PARTICLE = 5;
/** From this part of its letters on, a beginning is as good as the word: "micromanag(er)" of "micromanagement". */
const MOST_OF = 0.7;
/** The same for an end, which says what a compound is: "buikgevoel" of "onderbuikgevoel". */
const MOST_OF_TAIL = 0.6;
/** A short word with a letter wrong is too often another word: "doel", "deel". */
const LEAST_TYPO = 5;
/** A word as long as this may hold two typos, "vooordelen", as nothing else is near it. */
const LEAST_TWO_TYPOS = 9;

/** A set of words that grows. Words are never taken out: one without texts left does no harm. */
export type Lexicon = {
  /** @param word folded */
  add(word: string, as: Kind): void;
  /** Whether the word is there in some form. */
  knows(word: string): boolean;
  /** Whether the word is there in this form. */
  has(word: string): boolean;
  /**
   * Stems of words that neighbouring words of a query are when they are written as one: "thuis werken".
   *
   * @returns for each word those that it is a part of
   */
  compoundsOf(words: readonly string[]): string[][];
  /**
   * @param word folded
   * @param begun whether the word may go on: it is the last one of what is being typed
   */
  kinOf(word: string, begun: boolean): Kin;
};

/**
 * How a text has a word: as one; as a separable verb in two parts, which is no compound, though it looks like one; or
 * as neighbours that some write as one, which no beginning and no typo leads to.
 */
export type Kind = 'word' | 'verb' | 'neighbours';
type Entry = { word: string; spelled: string; stem: string; isJoined: boolean };

// long: what its short functions share, the set of words, is theirs alone
export function createLexicon(): Lexicon {
  const words = new Map<string, Kind>();
  const stems = new Set<string>();
  // Ways to every word, so that no look-up walks through all of them. A typo leaves its start whole or its end, but
  // not always the end of its stem: "knnis". One letter leads nowhere: it begins too many words.
  const byStart = new Map<string, Entry[]>();
  const byEnd = new Map<string, Entry[]>();
  const byLastLetters = new Map<string, Entry[]>();
  const startOf = (spelled: string) => spelled.slice(0, 2);
  const endOf = (spelled: string) => spelled.slice(-3);

  function add(word: string, as: Kind): void {
    const known = words.get(word);
    if (known === 'word' || known === as) return;
    words.set(word, as);
    const entry = { word, spelled: spell(word), stem: stem(word), isJoined: as === 'verb' };
    stems.add(entry.stem);
    if (as === 'neighbours') return;
    push(byStart, startOf(entry.spelled), entry);
    push(byEnd, endOf(entry.stem), entry);
    push(byLastLetters, endOf(entry.spelled), entry);
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
        if (!isJoined && longer.startsWith(own) && beginsAsCompound(word))
          found(one, WEIGHT.compound, own.length < MOST_OF * longer.length);
      for (const { stem: one, isJoined } of sameEnd)
        if (!isJoined && one.endsWith(own) && endsAsCompound(one, own))
          found(one, WEIGHT.compound, own.length < MOST_OF_TAIL * one.length);
    }
    // What follows is a guess, each a wilder one, so each waits until there is nothing better.
    const near = (most: number) => {
      for (const entry of [...sameStart, ...sameEnd, ...(byLastLetters.get(endOf(spelled)) ?? [])]) {
        const typos = typosIn(word, begun, entry);
        // Without its beginning a word is another word: "behandelen", "handelen".
        if (typos <= most && (typos === 1 || entry.word[0] === word[0]))
          found(entry.stem, WEIGHT.typo / typos);
      }
    };
    if (kin.size === 0 && word.length >= LEAST_TYPO) near(1);
    if (kin.size === 0) for (const element of elementsOf(own)) found(element, WEIGHT.element);
    else for (const element of headsOf(own)) found(element, WEIGHT.head, true);
    if (kin.size === 0 && word.length >= LEAST_TWO_TYPOS) near(2);
    return kin;
  }

  /** "onderbuikgevoel" ends in "gevoel", "kennisdeling" begins with "kennis". */
  function elementsOf(own: string): string[] {
    const starts = splitsAt(own, 2).map((end) => own.slice(0, -end.length));
    return [
      ...starts.filter(
        (start) => start.length >= LEAST_ELEMENT && beginsAsCompound(start) && stems.has(start),
      ),
      ...headsOf(own),
    ];
  }

  /** What a typed compound is a kind of: "buikgevoel" is a "gevoel". */
  function headsOf(own: string): string[] {
    return splitsAt(own, LEAST_ELEMENT).filter((head) => stems.has(head) && endsAsCompound(own, head));
  }

  function compoundsOf(typed: readonly string[]): string[][] {
    const parts = typed.map((): string[] => []);
    typed.slice(1).forEach((second, n) => {
      const first = typed[n] ?? '';
      if (!mayBeOne(first, second)) return;
      for (const whole of joinsOf(first, second)) {
        const isSure = words.has(whole);
        const isLikely = !isEmptyWord(first) && !isEmptyWord(second) && first.length > 2 && second.length > 2;
        if (!isSure && !(isLikely && stems.has(stem(whole)))) continue;
        parts[n]?.push(stem(whole));
        parts[n + 1]?.push(stem(whole));
      }
    });
    return parts;
  }

  return {
    add,
    knows: (word) => stems.has(stem(word)),
    has: (word) => words.has(word),
    compoundsOf,
    kinOf,
  };
}

/** Whether two words may be parts of one: "dicht bij", but not "met een" ("meteen") or "wet en" ("weten"). */
function mayBeOne(first: string, second: string): boolean {
  return !isEmptyWord(second) || (PARTICLES.has(second) && !isEmptyWord(first));
}

/** The ends of a word, the longest first, each of at least so many letters. */
function splitsAt(word: string, least: number): string[] {
  const ends: string[] = [];
  for (let at = 2; at <= word.length - least; at++) ends.push(word.slice(at));
  return ends;
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
