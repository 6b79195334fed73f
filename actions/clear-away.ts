import { retainedSince } from '../domain/records/retention';
import { isTimeBelieved } from '../storage/database/passed-time';
import { clearAway } from '../storage/database/trash';
import { retired } from '../storage/values/retired';
import { readSettings } from '../storage/values/settings';

/**
 * Clears away what is old, and remembers what went to the Prullenbak, so that it can be said. For a while after the clock
 * leapt nothing is old.
 * @throws StorageProblem
 */
export async function clearAwayDaily(now: Date): Promise<void> {
  const moment = now.getTime();
  if (!(await isTimeBelieved(moment))) return;
  const { keep } = await readSettings();
  const notes = await clearAway(moment, retainedSince(keep, now));
  if (notes === 0) return;
  await retired.change((before) => ({
    notes: (before?.notes ?? 0) + notes,
    moments: [...(before?.moments ?? []), moment],
  }));
}
