import { kinds } from './kinds';
import { type KindName, type Mixed, named } from './record';
import { isBlank, type Stretch, type TextRecord } from './text-record';

/**
 * The words of a record as one stretch of writing left them. Each field in each page writes its own version beside
 * the record itself, so that two pages that write at once can never take away each other's words.
 */
export interface Version extends Mixed {
  /** Id of the record; named when notes were the only kind. */
  note: string;
  /** Id of the stretch of writing. */
  writing: string;
  text: string;
  /** When it was written last, ms since 1970. */
  written: number;
}

/** Earlier versions and removed records stay this long, in ms: 30 days. */
export const trashTerm = 30 * 86_400_000;

/** A version as it is stored; none of a kind that has no versions. */
export function versionOf(
  kind: KindName,
  { id }: { id: string },
  stretch: string,
  text: string,
  written: number,
): Version[] {
  return kinds[kind].hasVersions ? [named(kind, { note: id, writing: stretch, text, written })] : [];
}

/** What a stretch of writing leaves: the words of now, and the words that it began with. */
export function versionsIn(
  kind: KindName,
  record: TextRecord,
  { id, before, begun }: Stretch<TextRecord>,
): Version[] {
  const now = versionOf(kind, record, id, record.text, record.updated);
  if (!before || isBlank(before.text)) return now;
  // The days for which it stays begin when it was put aside, however old it was then.
  const written = Math.max(before.updated, begun);
  return [...now, ...versionOf(kind, record, `before ${id}`, before.text, written)];
}

/**
 * The earlier versions of a record worth showing: other words than it has now, each text once, newest first.
 * @param versions in any order
 */
export function earlierVersions(record: TextRecord, versions: readonly Version[]): Version[] {
  const seen = new Set([record.text.trim()]);
  return [...versions]
    .sort((a, b) => b.written - a.written)
    .filter(({ text }) => {
      const known = seen.has(text.trim());
      seen.add(text.trim());
      return !known && !isBlank(text);
    });
}
