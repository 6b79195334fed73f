/*
 * When Notities says something about backups. Rarely, and only when notes could be lost.
 */
const day = 86_400_000;
/** Notes may be without a backup this long, in ms. */
const remindAfter = 30 * day;
/** After "Later" nothing is said for so long, in ms. */
const quietFor = 7 * day;
/** A moment so far in the future, in ms, was written by a clock that was wrong then. */
const clocksDiffer = day;

/** What the reminder depends on; moments in ms since 1970, null when there was none. */
export interface BackupFacts {
  /** When the last backup was made, wherever it went. */
  made: number | null;
  /** When the user last said "Later". */
  later: number | null;
  /** When the oldest note or conversation was begun. */
  first: number | null;
  /** When one was written or changed last. */
  lastChange: number | null;
}

/** Whether the user asked for silence and still has it. @param later when that was, @param now ms since 1970 */
export function isQuiet(later: number | null, now: number): boolean {
  return later !== null && now - later < quietFor && later - now < clocksDiffer;
}

/**
 * Whether it is time to remind of a backup: 30 days after the last one, or after the first note or conversation when there
 * never was one, and only if anything was written or changed since.
 * @param now ms since 1970
 */
export function needsReminder({ made, later, first, lastChange }: BackupFacts, now: number): boolean {
  if (first === null || lastChange === null || isQuiet(later, now)) return false;
  // Of a backup from the future nobody knows when it was made: the clock was wrong then, and was set back since.
  const last = made !== null && made - now < clocksDiffer ? made : null;
  if (last === null) return now - first >= remindAfter;
  return lastChange > last && now - last >= remindAfter;
}
