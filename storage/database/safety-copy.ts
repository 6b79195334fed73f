import { broughtBackKey, copiedStateKey, copyFile } from '../stored';
import { storedValue } from '../values/stored-value';
import { type Database, isWithoutRecords, recordStores } from './schema';

/*
 * A copy of all notes beside the database, in the file system that a browser keeps for each extension. Chromium
 * throws away a database that it cannot read any more (after a power cut, a bad disk) without a word. The next time
 * it is opened it is new and empty; then the notes come back from this copy. It never leaves the browser's profile.
 */

/** What came back, for as long as the user has not seen it. */
export interface BroughtBack {
  /** When the copy was made, ms since 1970. */
  made: number;
  notes: number;
}
export const broughtBack = storedValue('local', broughtBackKey, checked);

/** The state of the notes of which there is a copy; empty when there is none. */
export const copiedState = storedValue('local', copiedStateKey, (stored) =>
  typeof stored === 'string' ? stored : '',
);

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
  try {
    await (await navigator.storage.getDirectory()).removeEntry(copyFile);
  } catch {
    // There is none.
  }
}

/** Forgets the copy when there are no notes any more: of nothing no newer copy is made. @throws what the browser throws */
export async function forgetCopyOfNothing(database: Database): Promise<void> {
  if (await isWithoutRecords(database.transaction(recordStores))) await withCopyLocked(forgetCopy);
}

/** The text of the copy, if there is one. @throws what the browser throws when it cannot be read now */
export async function copyText(): Promise<string | undefined> {
  try {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(copyFile);
    return await (await handle.getFile()).text();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    // Any other error may pass. Nobody may begin without a copy that was made; but who never had one may.
    if ((await copiedState.read()) === '') return undefined;
    throw error;
  }
}

function checked(stored: unknown): BroughtBack | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { made, notes }: Partial<Record<keyof BroughtBack, unknown>> = stored;
  return typeof made === 'number' && typeof notes === 'number' ? { made, notes } : null;
}
