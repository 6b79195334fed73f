import { type Clock, clockAt, enough, isBelieved } from '../../domain/records/clock';
import { kindNames } from '../../domain/records/record';
import { clockKey } from '../stored';
import { storedValue } from '../values/stored-value';
import { read } from './records';
import { type Database, recordStores } from './schema';

export const clock = storedValue('local', clockKey, checked);

/** Whether what is old may be removed now, or the clock leapt a short while ago. @param now ms since 1970 @throws StorageProblem */
export async function isTimeBelieved(now: number): Promise<boolean> {
  // Before anything is remembered of it, the last moment in the database tells when the clock was right.
  const before = (await clock.read()) ?? { last: (await read(lastMoment)) ?? now, days: enough };
  const next = clockAt(now, before);
  await clock.set(next);
  return isBelieved(next);
}

/** When something was last written or removed; undefined when there is nothing. */
async function lastMoment(database: Database): Promise<number | undefined> {
  const transaction = database.transaction(recordStores);
  const lasts = await Promise.all([
    ...kindNames.map((kind) => transaction.objectStore(kind).index('by-updated').openKeyCursor(null, 'prev')),
    transaction.objectStore('trash').index('by-removed').openKeyCursor(null, 'prev'),
  ]);
  const moments = lasts.flatMap((cursor) => (cursor ? [Number(cursor.key)] : []));
  return moments.length > 0 ? Math.max(...moments) : undefined;
}

function checked(stored: unknown): Clock | undefined {
  const { last, days }: Partial<Record<keyof Clock, unknown>> = Object(stored);
  return typeof last === 'number' && typeof days === 'number' ? { last, days } : undefined;
}
