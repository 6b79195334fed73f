import { copiedStateKey, copyFile, discardedKey, secondCopyFile } from '../stored';
import { storedValue } from '../values/stored-value';

/*
 * A copy of all that was written beside the database, in the file system that a browser keeps for each extension. Chromium
 * throws away a database that it cannot read any more (after a power cut, a bad disk) without a word. The next time
 * it is opened it is new and empty; then the notes come back from this copy. It never leaves the browser's profile.
 */

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
