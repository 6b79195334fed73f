import { type AnyRecord, type KindName, type Mixed, named, type RecordOf } from './record';
import type { TextRecord } from './text-record';

/** A record in the Prullenbak. */
export type Trashed<Name extends KindName> = RecordOf<Name> & Removed;

/** What the Prullenbak says of a record. */
export interface Removed extends Mixed {
  /** When it was removed, ms since 1970. */
  removed: number;
}

/**
 * A record as it lies in the Prullenbak: removed not before its last words, whatever the clock says. Otherwise words
 * on their way would bring it back.
 */
export function trashed(kind: KindName, record: AnyRecord, now: number): Trashed<KindName> {
  return named(kind, { ...record, removed: Math.max(now, record.updated) });
}

/**
 * Whether the words of a record are later than the stored ones and than its removal: only then they take their place.
 * @param stored the record as it is stored, if it is
 * @param removed the record as it lies in the Prullenbak, if it does
 */
export function isLatest(
  record: TextRecord,
  stored: TextRecord | undefined,
  removed: Removed | undefined,
): boolean {
  return record.updated > Math.max(stored?.updated ?? -1, removed?.removed ?? -1);
}
