import { type Amount, amountFrom } from '../../domain/records/amount';
import { broughtBackKey, damagedKey, readWholeKey } from '../stored';
import { storedValue } from '../values/stored-value';

/* What the browser lost of what was written, and what came back from the safety copy. */

/** What came back, for as long as the user has not seen it. */
export interface BroughtBack extends Amount {
  /** When the copy was made, ms since 1970. */
  made: number;
  /** Whether the database had lost all, or a part of what was in it; `forever` when there was no copy to read. */
  lost: (typeof losses)[number];
}
const losses = ['all', 'some', 'forever'] as const;

export const broughtBack = storedValue('local', broughtBackKey, checked);

/** Whether a part of the database cannot be read any more. */
export const isDamaged = storedValue('local', damagedKey, Boolean);

/** Whether all was read since the browser started: what damages a disk ends the browser too, a power cut above all. */
export const wasReadWhole = storedValue('session', readWholeKey, Boolean);

function checked(stored: unknown): BroughtBack | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { made, lost }: Partial<Record<keyof BroughtBack, unknown>> = stored;
  const amount = amountFrom(stored);
  if (typeof made !== 'number' || !amount) return null;
  return { made, ...amount, lost: losses.find((loss) => loss === lost) ?? 'all' };
}
