import { none, plus, totalOf } from '../domain/records/amount';
import { retainedSince } from '../domain/records/retention';
import { gatherLooseTexts, retireConversations } from '../storage/conversation/retire';
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
  const since = retainedSince(keep, now);
  await gatherLooseTexts(moment);
  const notes = await clearAway(moment, since);
  const conversations = since === undefined ? 0 : await retireConversations(since, moment);
  const gone = { notes, conversations };
  if (totalOf(gone) === 0) return;
  await retired.change((before) => ({
    ...plus(before ?? none, gone),
    moments: [...(before?.moments ?? []), moment],
  }));
}
