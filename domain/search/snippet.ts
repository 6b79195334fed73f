/** The piece of a long text that shows why it was found. */
import type { Range } from './terms.ts';

/** A piece of a text: the marks are ranges in the piece, and whether the text has more before and after it. */
export type Snippet = { before: boolean; text: string; marks: Range[]; after: boolean };

/** Code points in a piece; a few more where a mark would be cut. */
const LONGEST = 160;
/** How much of the piece may stand before the first mark. */
const LEAD = 50;

/**
 * The piece of a text around its first marks, cut between words. A text that fits, or has its first mark near the
 * beginning, is shown from its beginning.
 *
 * @param marks ranges of the text in order, not overlapping, as the search gives them
 */
export function snippetOf(text: string, marks: readonly Range[]): Snippet {
  const [firstStart, firstEnd] = marks[0] ?? [0, 0];
  const start = beginningFor(text, firstStart);
  const end = Math.max(firstEnd, endFor(text, start));
  return {
    before: text.slice(0, start).trim() !== '',
    text: text.slice(start, end),
    marks: marks
      .filter(([from]) => from >= start && from < end)
      .map(([from, to]) => [from - start, Math.min(to, end) - start]),
    after: text.slice(end).trim() !== '',
  };
}

/** Where the piece begins: at a word, some words before the first mark. */
function beginningFor(text: string, mark: number): number {
  if (isWithin(text, LONGEST) || isWithin(text.slice(0, mark), LEAD)) return 0;
  const lead = Array.from(text.slice(Math.max(0, mark - 2 * LEAD), mark))
    .slice(-LEAD)
    .join('');
  const word = /(?<=\s)\S/u.exec(lead)?.index;
  // Without a space before the mark there is no word to begin at: then the mark begins the piece.
  return mark - lead.length + (word ?? lead.length);
}

/** Where the piece ends: after the last word that fits whole, or in a word that fills the piece alone. */
function endFor(text: string, start: number): number {
  const rest = text.slice(start);
  const room = Array.from(rest.slice(0, 2 * LONGEST))
    .slice(0, LONGEST)
    .join('');
  if (room.length === rest.length) return text.length;
  if (/^\s/u.test(rest.slice(room.length))) return start + room.trimEnd().length;
  const words = room.replace(/\s+\S*$/u, '');
  return start + words.length;
}

/** Whether a text has at most so many code points; a long one is not counted to its end. */
const isWithin = (text: string, most: number): boolean =>
  text.length <= most || Array.from(text.slice(0, 2 * most + 1)).length <= most;
