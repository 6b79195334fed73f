/** The indexes of the rows to draw: the first, and the one after the last. */
export interface RowRange {
  first: number;
  end: number;
}

/** So many rows are drawn beyond the ones in view: short lists are there whole, for "find in page". */
const beyond = 25;
/** The rows that are drawn change by so many at a time: not at each pixel of a scroll. */
const step = 10;

/**
 * The rows to draw when a part of a list is in view.
 * @param heights of all rows, in px
 * @param from where the part in view begins, in px from the top of the list; may lie above it
 * @param to where it ends
 */
export function rowsInView(heights: ArrayLike<number>, from: number, to: number): RowRange {
  let index = 0;
  let top = 0;
  for (; index < heights.length - 1 && top + (heights[index] ?? 0) <= from; index += 1)
    top += heights[index] ?? 0;
  const first = index;
  for (; index < heights.length && top < to; index += 1) top += heights[index] ?? 0;
  return {
    first: Math.max(Math.floor((first - beyond) / step) * step, 0),
    end: Math.min(Math.ceil((index + beyond) / step) * step, heights.length),
  };
}

/** The indexes in a range, and one more that is drawn wherever it is. */
export function indexesIn({ first, end }: RowRange, one: number | undefined): number[] {
  const indexes = Array.from({ length: Math.max(end - first, 0) }, (_, n) => first + n);
  if (one === undefined || (one >= first && one < end)) return indexes;
  return one < first ? [one, ...indexes] : [...indexes, one];
}

/** How high the rows are from one index up to another, in px. */
export function heightBetween(heights: ArrayLike<number>, from: number, to: number): number {
  let height = 0;
  for (let index = from; index < to; index += 1) height += heights[index] ?? 0;
  return height;
}
