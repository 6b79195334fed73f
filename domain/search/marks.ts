/** Which parts of a text a query found: what the panel marks. */

import { fold } from '../language/fold.ts';
import type { Ask } from './on-cards.ts';
import type { Range, Term } from './terms.ts';

/** Instead of the typed part of a word. */
const WHOLE = '';

/**
 * The ranges of a text to mark for a query. A word in another form or a synonym is marked whole; of a longer
 * word only what was typed ("gevoel" in "onderbuikgevoel"); a verb in two parts in both places.
 *
 * @param text as it was written: the ranges are in this text, also when signs that nobody sees stand in it
 * @param terms the words of the text, and its words in two parts if those are searched too
 * @returns ranges in order, none touching another
 */
export function marksFor(asks: readonly Ask[], text: string, terms: readonly Term[]): Range[] {
  const present = new Set(terms.map(({ stem }) => stem));
  // One pass over the text, however many meanings there are: a note may be 10,000 characters long.
  const typed = new Map<string, Set<string>>();
  for (const { word, meanings } of asks)
    for (const { stems, by } of meanings)
      if (stems.every((one) => present.has(one)))
        for (const one of stems)
          typed.set(one, (typed.get(one) ?? new Set()).add(by === 'part' ? word : WHOLE));
  const ranges: Range[] = [];
  for (const term of terms) {
    const parts = typed.get(term.stem);
    if (parts) for (const part of parts) ranges.push(...rangesOf(part, term, text));
  }
  return merged(ranges);
}

function rangesOf(typed: string, { word, ranges }: Term, text: string): Range[] {
  const at = typed === WHOLE ? -1 : word.indexOf(typed);
  const [first, second] = ranges;
  // A word in two parts is marked in both: no loose "op" or "om".
  if (at < 0 || !first || second) return ranges;
  return [insideOf(first, word, at, at + typed.length, text)];
}

/** A part of a word by places in its folded form. The whole word where its signs and letters are not one to one. */
function insideOf([start, end]: Range, word: string, from: number, to: number, text: string): Range {
  const written = text.slice(start, end);
  if (/^[a-z0-9]+$/i.test(written)) return [start + from, start + to];
  const places: number[] = [];
  for (const { 0: sign, index } of written.matchAll(/[\p{L}\p{N}]/gu))
    places.push(...Array.from(fold(sign), () => start + index));
  const isOneToOne = places.length === word.length && new Set(places).size === places.length;
  return isOneToOne && !/\p{M}/u.test(written) ? [places[from] ?? start, places[to] ?? end] : [start, end];
}

function merged(ranges: Range[]): Range[] {
  const apart: Range[] = [];
  for (const [start, end] of ranges.sort(([a], [b]) => a - b)) {
    const last = apart.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}
