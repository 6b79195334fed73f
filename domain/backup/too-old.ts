import { kindNames } from '../records/record';
import { retainedSince } from '../records/retention';
import type { BackupContent } from './backup-content';

/**
 * How many records of a backup are so old that the next day they would go to the Prullenbak.
 * @param keep how long records are retained once it is put back
 */
export function tooOldIn(
  content: BackupContent,
  keep: Parameters<typeof retainedSince>[0],
  now: Date,
): number {
  const since = retainedSince(keep, now) ?? Number.NEGATIVE_INFINITY;
  const counts = kindNames.map((kind) => content[kind].filter(({ updated }) => updated < since).length);
  return counts.reduce((sum, count) => sum + count, 0);
}
