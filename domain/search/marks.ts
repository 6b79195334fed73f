/** Which parts of a text a query found: what the panel marks. */

import type { Ask } from './on-cards.ts';
import type { Range, Term } from './terms.ts';

/** Instead of the typed part of a word. */
const WHOLE = '';

/**
 * The ranges of a text to mark for a query. A word in another form or a synonym is marked whole; of a longer
 * word only what was typed ("gevoel" in "onderbuikgevoel"); a verb in two parts in both places.
 *
 * @param terms the words of the text, and its separable verbs if those are searched too
 * @returns ranges in order, none touching another
 */
export function marksFor(asks: readonly Ask[], terms: readonly Term[]): Range[] {
  const present = new Set(terms.map(({ stem }) => stem));
  // One pass over the text, however many meanings there are: a note may be 10,000 characters long.
  const typed = new Map<string, Set<string>>();
  for (const { word, meanings } of asks)
    for (const { stems, by } of meanings)
      if (stems.every((one) => present.has(one)))
        for (const one of stems)
          typed.set(one, (typed.get(one) ?? new Set()).add(by === 'part' ? word : WHOLE));
  return merged(
    terms.flatMap((term) => [...(typed.get(term.stem) ?? [])].flatMap((part) => rangesOf(part, term))),
  );
}

function rangesOf(typed: string, { word, ranges }: Term): Range[] {
  const at = typed === WHOLE ? -1 : word.indexOf(typed);
  const [range] = ranges;
  // Folding may make a word longer or shorter ("collega's"): then places do not match, so mark it whole.
  if (at < 0 || !range || ranges.length > 1 || range[1] - range[0] !== word.length) return ranges;
  return [[range[0] + at, range[0] + at + typed.length]];
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
