import { copyFile } from '../stored';
import { copiedState, copyFiles, discarded } from './safety-copy';
import { type Database, isWithoutRecords, recordStores } from './schema';

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
