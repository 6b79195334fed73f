import { type Amount, amountFrom } from '../../domain/records/amount';
import {
  broughtBackKey,
  copiedStateKey,
  copyFile,
  damagedKey,
  discardedKey,
  secondCopyFile,
} from '../stored';
import { storedValue } from '../values/stored-value';
import { type Database, isWithoutRecords, recordStores } from './schema';

/*
 * A copy of all that was written beside the database, in the file system that a browser keeps for each extension. Chromium
 * throws away a database that it cannot read any more (after a power cut, a bad disk) without a word. The next time
 * it is opened it is new and empty; then the notes come back from this copy. It never leaves the browser's profile.
 */

/** What came back, for as long as the user has not seen it. */
export interface BroughtBack extends Amount {
  /** When the copy was made, ms since 1970. */
  made: number;
  /** Whether the database had lost all, or a part of what was in it; `forever` when there was no copy to read. */
  lost: (typeof losses)[number];
}
const losses = ['all', 'some', 'forever'] as const;

export const broughtBack = storedValue('local', broughtBackKey, checked);

/** The state of the notes of which there is a copy; empty when there is none. */
export const copiedState = storedValue('local', copiedStateKey, (stored) =>
  typeof stored === 'string' ? stored : '',
);

/** The files of the copy, the one that is written first first. */
export const copyFiles = [copyFile, secondCopyFile];

/** Ids of new records that were taken back since the copy was made: it has them, and they are not lost. */
export const discarded = storedValue('local', discardedKey, (stored) =>
  Array.isArray(stored) ? stored.map(String) : [],
);

/** Whether a part of the database cannot be read any more. */
export const isDamaged = storedValue('local', damagedKey, Boolean);

/** Makes or forgets the copy while no other page does: one that is being made would come after it was forgotten. */
export function withCopyLocked<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  return navigator.locks.request(copyFile, work);
}

/**
 * Removes records for good, and the copy before them: what a page calls gone may not live on in it, also when the page
 * closes at once or the browser is killed in between. The next copy is made without them.
 * @param remove throws what the browser throws: then the records stay, and the copy is made anew
 */
export function withoutCopy<Answer>(remove: () => Promise<Answer>): Promise<Answer> {
  return withCopyLocked(async () => {
    await forgetCopy();
    return remove();
  });
}

async function forgetCopy(): Promise<void> {
  await copiedState.set('');
  await discarded.set([]);
  for (const name of copyFiles) {
    try {
      await (await navigator.storage.getDirectory()).removeEntry(name);
    } catch {
      // There is none.
    }
  }
}

/** Forgets the copy when there are no notes any more: of nothing no newer copy is made. @throws what the browser throws */
export async function forgetCopyOfNothing(database: Database): Promise<void> {
  if (await isWithoutRecords(database.transaction(recordStores))) await withCopyLocked(forgetCopy);
}

/** The texts of the copies that are there. @throws what the browser throws when none can be read now */
export async function copyTexts(): Promise<string[]> {
  const read = await Promise.allSettled(copyFiles.map(textOf));
  const texts = read.flatMap((each) => (each.status === 'fulfilled' && each.value ? [each.value] : []));
  const [failed] = read.filter((each) => each.status === 'rejected');
  // An error may pass. Nobody may begin without a copy that was made; but who never had one may.
  if (failed && texts.length === 0 && (await copiedState.read()) !== '') throw failed.reason;
  return texts;
}

async function textOf(name: string): Promise<string | undefined> {
  try {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(name);
    return await (await handle.getFile()).text();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

function checked(stored: unknown): BroughtBack | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { made, lost }: Partial<Record<keyof BroughtBack, unknown>> = stored;
  const amount = amountFrom(stored);
  if (typeof made !== 'number' || !amount) return null;
  return { made, ...amount, lost: losses.find((loss) => loss === lost) ?? 'all' };
}
