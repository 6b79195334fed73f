/** What a check on decks cannot know of a table: letters that went wrong on the way, and behaviours that share a cell. */
import type { Cell, FoundFact, TableRow } from './table.ts';

/**
 * What is left of letters that were read in another encoding than they were written in: the two or three signs of one
 * letter, a mark between letters where DOS had a letter, a sign for one that was lost, and what is no sign at all.
 */
const garbled = /[ÃÂ][\u0080-\u00BF]|â€|Ã[€-™]|\p{L}[‚‰‹¢ˆ]|‚‚|[\uFFFD\u0080-\u009F]|[^\P{Cc}\s]/u;

/** A line that begins as an item of a list. */
const item = /^\s*[-–•*·▪‣]\s*\p{L}/gmu;

const columns = ['card', 'values', 'text', 'askedAs'] as const;

/** @returns the cells that are odd, in their order */
export function oddIn(rows: readonly TableRow[], facts: readonly FoundFact[]) {
  const inRows = rows.flatMap((row) =>
    columns.map((column) => [row.textIn(column), row.cellOf(column)] as const),
  );
  const said = [...facts.map(({ text, cell }) => [text, cell] as const), ...inRows];
  const several = rows.filter((row) => (row.textIn('text').match(item)?.length ?? 0) > 1);
  return {
    garbled: said.flatMap(([text, cell]): Cell[] => (garbled.test(text) ? [cell] : [])),
    several: several.map((row) => row.cellOf('text')),
  };
}
