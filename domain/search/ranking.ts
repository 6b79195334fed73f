/** From how well each word of a query fits, to the order of the answers. */

/** How well something fits each text, by the id of the text; texts that it does not fit at all are not in it. */
export type Fit = ReadonlyMap<string, number>;
/** A behaviour or question, by its id, with how well it answers. */
export type Answer = { id: string; score: number };

/** How much counts what a query shares with phrases beside its telling words. Tuned as in `on-cards.ts`. */
const BESIDES = 0.4;

/**
 * Answers to a query, best first.
 *
 * A word that fits many texts tells less than one that fits few; the root keeps one rare word from deciding alone.
 * Words count together: who answers half of them gets half of its score.
 *
 * @param words the fit of each word of the query, and which part of it counts
 * @param besides what else the query fits; this orders answers, and adds none
 */
export function ranked(words: readonly { fit: Fit; share: number }[], besides: readonly Fit[]): Answer[] {
  const totals = new Map<string, { score: number; words: number }>();
  const found = words.filter(({ fit }) => fit.size > 0);
  for (const { fit, share } of found)
    for (const [id, one] of evened(fit)) {
      const total = totals.get(id) ?? { score: 0, words: 0 };
      totals.set(id, { score: total.score + share * one, words: total.words + 1 });
    }
  for (const fit of besides)
    for (const [id, one] of fit) {
      const total = totals.get(id);
      if (total) total.score += BESIDES * one;
    }
  return Array.from(totals, ([id, total]) => ({
    id,
    score: (total.score * total.words) / found.length,
  })).sort((a, b) => b.score - a.score);
}

/** A fit with less the more there is of it, in one text or in many. */
function evened(fit: Fit): [id: string, one: number][] {
  const all = Math.sqrt([...fit.values()].reduce((sum, one) => sum + one, 0));
  return Array.from(fit, ([id, one]) => [id, one / all]);
}
