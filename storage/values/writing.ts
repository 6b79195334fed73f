/*
 * Whether one may write, as far as this page knows (domain/settings.ts: `writing`). Pages on which one can only write
 * notes have no field while one may not; those on which a conversation is led have fields, and store nothing.
 */
/** Words of after this moment may not be written down, ms since 1970. */
export let closedSince = Number.POSITIVE_INFINITY;

/** From a moment on nothing new is written down. Words that were typed before it are. @param since ms since 1970 */
export function closeWriting(since: number): void {
  closedSince = Math.min(closedSince, since);
}

/** All may be written down again. */
export function openWriting(): void {
  closedSince = Number.POSITIVE_INFINITY;
}
