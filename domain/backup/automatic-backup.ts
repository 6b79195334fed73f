/*
 * The backups that are put in a folder by themselves: one file a day, of which the last ones stay.
 */

/** So many files stay in the folder. */
export const mostFiles = 7;

/**
 * Whether this day has no backup in the folder yet. Each day gets its file, also when nothing changed: who looks in
 * the folder sees that it works.
 * @param made when the last one was made there, ms since 1970; null when there is none
 */
export function isDue(made: number | null, now: Date): boolean {
  return made === null || new Date(made).toDateString() !== now.toDateString();
}

/** A file in the folder. */
export interface FolderFile {
  name: string;
  /** In bytes. */
  size: number;
}

/** The name of the file of a day. @param day for example `2026-11-03` */
export type NameOfDay = (day: string) => string;

/** Whether a file is one of those that `nameOf` gives names to. */
export function isNamedBy(nameOf: NameOfDay, name: string): boolean {
  const [day] = /\d{4}-\d\d-\d\d/.exec(name) ?? [];
  return day !== undefined && name === nameOf(day);
}

/**
 * Which files may go once a new one is whole: the oldest beyond those that stay, and empty ones, which a browser
 * leaves that is killed while it writes.
 * @param files of ours in the folder, in any order
 * @param made name of the file that was just made: it stays, also when the clock was set back and it seems the oldest
 */
export function filesToRemove(files: readonly FolderFile[], made: string): string[] {
  const others = files.filter(({ name }) => name !== made);
  const names = (which: FolderFile[]) => which.map(({ name }) => name);
  const whole = names(others.filter(({ size }) => size > 0)).sort();
  return [...names(others.filter(({ size }) => size === 0)), ...whole.slice(0, -(mostFiles - 1))];
}
