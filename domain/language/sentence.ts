/** The names of the holes in a sentence: `Hallo {naam}` has the hole `naam`. */
export type Holes<Sentence extends string> = Sentence extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | Holes<Rest>
  : never;

/**
 * Fills the named holes of a sentence. A forgotten or unknown hole is a type error.
 * @param sentence whole sentence with holes in braces
 * @param filling a value for each hole
 */
export function fill<Sentence extends string>(
  sentence: Sentence,
  filling: Record<Holes<Sentence>, string | number>,
): string {
  return sentence.replace(/\{(\w+)\}/g, (_, hole: Holes<Sentence>) => String(filling[hole]));
}

/**
 * The sentence for a number of things: one, or more (also for zero, as Dutch does).
 * @param sentences `one` without a hole, `many` with the hole `{n}`
 */
export function counted(sentences: { one: string; many: `${string}{n}${string}` }, n: number): string {
  return n === 1 ? sentences.one : sentences.many.replace('{n}', inDutch(n));
}

/** "100.000". Not through Intl, whose first use costs a new page 20 ms. @param n a whole number */
export function inDutch(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, '.');
}
