/** Numbers that say something in spite of a busy machine. */

export function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value that a share of the values stays below. @param share from 0 to 1 */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(values: number[]): number {
  return quantile(values, 0.5);
}

/**
 * The mean of the middle half. A moment in which the machine did something else does not count, as with the
 * median; but times that come in steps, such as frames of a screen, do not make it jump.
 */
export function middleMean(values: number[]): number {
  const quarter = Math.floor(values.length / 4);
  return mean(values.toSorted((a, b) => a - b).slice(quarter, values.length - quarter));
}

/** A number measured, and the range it is in with 95% certainty. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/**
 * How many times as long `ours` takes as `theirs`. The range comes from drawing rounds anew, 4,000 times
 * (bootstrap); a round is drawn as a whole, for what disturbs one page of it may disturb the other.
 * @param ours a time for each round
 * @param theirs a time for each of the same rounds
 */
export function ratio(ours: number[], theirs: number[]): Estimate {
  const of = (rounds: number[]) =>
    middleMean(rounds.map((round) => ours[round] ?? 0)) /
    middleMean(rounds.map((round) => theirs[round] ?? 0));
  const rounds = ours.map((_, round) => round);
  const drawn = Array.from({ length: 4000 }, () =>
    of(rounds.map(() => Math.floor(Math.random() * rounds.length))),
  );
  return { value: of(rounds), low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) };
}
