import { fullDiskKey } from '../stored';
import { keepItem } from '../values/local-item';
import { storedValue } from '../values/stored-value';

/*
 * A full disk. Firefox says QuotaExceededError and that is all. In Chromium it cuts off the last thing that was
 * written, and whatever is written after that makes the database unreadable the next time it is opened: then
 * Chromium throws it away, all notes in it, without a word (seen in Chromium 156; tests/in-browsers/full-disk.test.ts).
 * So after a full disk nothing is written until there is ample room, and then first so much that Chromium begins
 * a new file, brings what was stored over to it and deletes the file that was cut off (put-right.ts).
 */
let isFullHere = false;
/** The same for the background, which has no localStorage. On a full disk perhaps only `session`, in memory, takes it. */
const marks = (['session', 'local'] as const).map((area) => storedValue(area, fullDiskKey, Boolean));

/** In bytes: with less room a write may have been cut off; with more than `ample` none will be. */
const least = 1_000_000;
const ample = 32_000_000;

/**
 * Whether an error, that is not QuotaExceededError, came from a full disk; then it is remembered, for all pages.
 */
export async function cameFromFullDisk(error: unknown): Promise<boolean> {
  const isFull = (error instanceof Error && error.message.includes('NO_SPACE')) || (await room()) < least;
  if (isFull) await rememberFull(true);
  return isFull;
}

/** Whether nothing may be written because the disk was full and has no ample room yet. */
export async function isStillFull(): Promise<boolean> {
  return (await wasFull()) && (await room()) < ample;
}

/** Room on the disk for this extension, in bytes; infinite where the browser does not tell. */
async function room(): Promise<number> {
  try {
    const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await navigator.storage.estimate();
    return quota - usage;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** Whether the disk was full, and no new file was begun since. */
export async function wasFull(): Promise<boolean> {
  if (isFullHere) return true;
  try {
    return localStorage.getItem(fullDiskKey) !== null;
  } catch {
    // The background has none, and a browser may block it.
    return (await Promise.all(marks.map((each) => each.read().catch(() => false)))).includes(true);
  }
}

/** Remembers whether it was, for all pages. */
export async function rememberFull(full: boolean): Promise<void> {
  isFullHere = full;
  keepItem(fullDiskKey, full ? '' : null);
  await Promise.allSettled(marks.map((each) => each.set(full)));
}
