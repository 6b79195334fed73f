import { fold } from '../language/fold';

/** What a word can be in a day. */
export type TokenKind =
  | 'day'
  | 'weekday'
  | 'month'
  | 'number'
  | 'ordinal'
  | 'date'
  | 'over'
  | 'next'
  | 'this'
  | 'coming'
  | 'part'
  | 'days'
  | 'weeks'
  | 'months'
  | 'halfyears'
  | 'years'
  /** A word that says nothing: "op", "de". */
  | 'filler';

/**
 * The words of a language, folded, with what they are. `day`: how many days on. `weekday`: 1 for Monday. `month`: 1 for
 * January. `part`: 0, 1, 2 for begin, middle, end. Those without a number just stand there.
 */
export type Vocabulary = ReadonlyMap<string, readonly [kind: TokenKind, value?: number]>;

export interface Token {
  kind: TokenKind;
  values: number[];
}

/** "1-12", "1/12/2026", "1.12.26": day, month, year. */
const written = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
/** "2026-12-01". */
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const ordinal = /^(\d{1,2})(?:e|de|ste)$/;
/** So long that nothing can be counted with it any more. */
const number = /^\d{1,6}$/;

/** The words of a text. @returns undefined when one is not known */
export function tokensOf(typed: string, vocabulary: Vocabulary): Token[] | undefined {
  const words = fold(typed)
    .split(/[\s,]+/)
    .map((word) => word.replace(/[.!?;:]+$/, ''))
    .filter(Boolean);
  const tokens = words.map((word) => tokenOf(word, vocabulary));
  const known = tokens.filter((token) => token !== undefined);
  return known.length === words.length ? known.filter(({ kind }) => kind !== 'filler') : undefined;
}

function tokenOf(word: string, vocabulary: Vocabulary): Token | undefined {
  const [kind, value] = vocabulary.get(word) ?? [];
  if (kind) return { kind, values: value === undefined ? [] : [value] };
  if (number.test(word)) return { kind: 'number', values: [Number(word)] };
  const [, year, isoMonth, isoDate] = iso.exec(word) ?? [];
  if (year) return { kind: 'date', values: [Number(isoDate), Number(isoMonth), Number(year)] };
  const [, date, , month, ofYear] = written.exec(word) ?? [];
  if (date)
    return { kind: 'date', values: [date, month, ofYear].flatMap((part) => (part ? Number(part) : [])) };
  const [, nth] = ordinal.exec(word) ?? [];
  return nth ? { kind: 'ordinal', values: [Number(nth)] } : undefined;
}
