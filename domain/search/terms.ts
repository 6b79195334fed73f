/** The words of a text that a search looks at, and where they stand. */
import { fold } from '../language/fold.ts';
import { isCommon, isEmptyWord } from './common-words.ts';
import { stem } from './dutch.ts';

/** Where something stands in a text: from the first number up to, not including, the second. */
export type Range = [start: number, end: number];
/** A word of a text, folded, its stem, and where it stands: two ranges for a word in two parts, in its own order. */
export type Term = { word: string; stem: string; ranges: Range[] };

/**
 * A word, also with signs in it that nobody sees; or a sign that can be searched for: an emoji, a flag, €, §.
 * "Te laat" says what neither of its words says alone.
 */
const WORD =
  /[Tt]e laat(?!\p{L})|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]|['’‘ʼ`´′＇](?=\p{Default_Ignorable_Code_Point}*[\p{L}\p{N}]))*|\p{RI}\p{RI}|[\p{Extended_Pictographic}\p{Sc}\p{Sm}\p{So}§%&@#]/gu;
/** What may stand between the parts of one word: a hyphen of any kind, which may end a line. */
const HYPHEN = /^[\p{Default_Ignorable_Code_Point}]*[\p{Pd}−](?:[ \t]*\r?\n[ \t]*)?$/u;
/** What may stand between two words that others write as one. */
const GAP = /^[\s\p{Pd}−()]{1,3}$/u;

/** The words of a text in order. Hyphens separate words. */
export function wordsIn(text: string): Term[] {
  return Array.from(text.matchAll(WORD), ({ 0: found, index }) => {
    const word = fold(found);
    return { word, stem: stem(word), ranges: [[index, index + found.length]] };
  });
}

/** The words of a text that are worth searching for, in order; then its hyphenated words, written solid. */
export function termsIn(text: string): Term[] {
  const words = wordsIn(text);
  return [...words.filter(({ word }) => !isCommon(word)), ...hyphenated(words, text)];
}

/** `cocreatie` for "co-creatie", `jipenjanneke` for "jip-en-janneke". */
function hyphenated(words: readonly Term[], text: string): Term[] {
  const solid: Term[] = [];
  if (!/[\p{Pd}−]/u.test(text)) return solid;
  for (let first = 0; first < words.length - 1; first++) {
    let last = first;
    while (last + 1 < words.length && HYPHEN.test(between(words[last], words[last + 1], text))) last++;
    if (last > first) solid.push(joined(words.slice(first, last + 1)));
    first = last;
  }
  return solid;
}

/** Words written as one, at one place: from the first to the last. */
function joined(parts: readonly Term[]): Term {
  const word = parts.map((part) => part.word).join('');
  const [start = 0, end = 0] = [parts[0]?.ranges[0]?.[0], parts.at(-1)?.ranges[0]?.[1]];
  return { word, stem: stem(word), ranges: [[start, end]] };
}

/** Words next to each other, as the one word that others write: `thuiswerken` for "thuis werken". */
export function neighbours(text: string, words = wordsIn(text)): Term[] {
  return words.slice(1).flatMap((second, n) => {
    const first = words[n];
    if (!first || isEmptyWord(first.word) || isEmptyWord(second.word)) return [];
    if (!GAP.test(between(first, second, text))) return [];
    const word = first.word + second.word;
    return [{ word, stem: stem(word), ranges: [...first.ranges, ...second.ranges] }];
  });
}

/** What stands in a text between two of its words. */
export const between = (one: Term | undefined, next: Term | undefined, text: string): string =>
  text.slice(one?.ranges[0]?.[1], next?.ranges[0]?.[0]);
