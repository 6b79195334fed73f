import { type Amount, amountFrom } from '../../domain/records/amount';
import { retiredKey } from '../stored';
import { storedValue } from './stored-value';

/** What went to the Prullenbak because nobody changed it for so long, and that the user has not been told yet. */
export interface Retired extends Amount {
  /** When that was, each time, ms since 1970: what lies in the Prullenbak since then can be put back. */
  moments: number[];
}

export const retired = storedValue('local', retiredKey, checked);

function checked(stored: unknown): Retired | null {
  const amount = amountFrom(stored);
  const { moments }: { moments?: unknown } = Object(stored);
  if (!amount || !Array.isArray(moments)) return null;
  return { ...amount, moments: moments.filter((moment) => typeof moment === 'number') };
}
