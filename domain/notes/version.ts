import type { Note } from './note';

/**
 * The words of a note as one stretch of writing left them. Each field in each page writes its own version beside
 * the note itself, so that two pages that write at once can never take away each other's words.
 */
export interface Version {
  /** Id of the note. */
  note: string;
  /** Id of the stretch of writing. */
  writing: string;
  text: string;
  /** When it was written last, ms since 1970. */
  written: number;
}

/** A note in the Prullenbak. */
export interface TrashedNote extends Note {
  /** When it was removed, ms since 1970. */
  removed: number;
}

/** Earlier versions and removed notes are kept this long, in ms: 30 days. */
export const keptFor = 30 * 86_400_000;

/**
 * Whether the words of a note are later than the stored ones and than its removal: only then they take their place.
 * @param stored the note as it is stored, if it is
 * @param removed the note as it lies in the Prullenbak, if it does
 */
export function isLatest(note: Note, stored: Note | undefined, removed: TrashedNote | undefined): boolean {
  return note.updated > Math.max(stored?.updated ?? -1, removed?.removed ?? -1);
}

/**
 * The earlier versions of a note worth showing: other words than it has now, each text once, newest first.
 * @param versions in any order
 */
export function earlierVersions(note: Note, versions: readonly Version[]): Version[] {
  const seen = new Set([note.text.trim()]);
  return [...versions]
    .sort((a, b) => b.written - a.written)
    .filter(({ text }) => {
      const known = seen.has(text.trim());
      seen.add(text.trim());
      return !known && text.trim() !== '';
    });
}

/** How many years notes are kept, for each choice; none for always. */
const years = { altijd: undefined, 'vijf-jaar': 5, 'twee-jaar': 2, 'een-jaar': 1 } as const;

/**
 * The moment before which notes have been kept long enough.
 * @param keep the user's choice
 * @returns ms since 1970; undefined when notes are kept always
 */
export function keptSince(keep: keyof typeof years, now: Date): number | undefined {
  const kept = years[keep];
  if (kept === undefined) return undefined;
  return new Date(now.getFullYear() - kept, now.getMonth(), now.getDate()).getTime();
}
