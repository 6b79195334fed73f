import { type AnyRecord, isNothing } from '../records/record';
import { trashTerm, type Version, versionOf } from '../records/version';
import type { BackupContent } from './backup-content';
import { byRecord, type Place, type WholeRecord } from './merge';

/*
 * What a database lost, told by the copy of it: whatever the copy has and nobody removed. (What is removed for good
 * takes the copy along, and what a page takes back while it is new is remembered until the next copy.)
 */

/** What has to go back of one record: its place, if that is not as it was, and its versions. */
export interface Lost extends Place {
  versions: Version[];
}

/**
 * What is lost of one record.
 * @param here as it is in the database
 * @param copied the same record in the copy
 * @param now ms since 1970: what lay in the Prullenbak for 30 days was cleared away, and is not lost
 * @returns undefined when nothing is
 */
export function lostOf(here: WholeRecord, copied: WholeRecord, now: number): Lost | undefined {
  const place = lostPlace(here, copied, now);
  const isThere = place ?? here.record ?? here.trashed;
  if (!isThere) return undefined;
  const known = new Set(here.versions.map(({ writing }) => writing));
  const versions = copied.versions.filter(
    ({ writing, written }) => !known.has(writing) && written >= now - trashTerm,
  );
  // Earlier words than those of the copy are all that the database has: they stay as a version.
  if (place?.record && here.record)
    versions.push(...versionOf(here.kind, here, `before lost ${here.record.updated}`, here.record.text, now));
  return place || versions.length > 0 ? { ...place, versions } : undefined;
}

function lostPlace(here: Place, { kind, record, trashed }: WholeRecord, now: number): Place | undefined {
  if (here.record) return record && record.updated > here.record.updated ? { record } : undefined;
  if (here.trashed) return undefined;
  if (record) return isNothing(kind, record) ? undefined : { record };
  return trashed && trashed.removed >= now - trashTerm ? { trashed } : undefined;
}

/** What can still be read of a database, with what the copy has of the rest. */
export function withCopied(content: BackupContent, copied: BackupContent, now: number): BackupContent {
  const keyOf = ({ kind, id }: WholeRecord) => `${kind} ${id}`;
  const here = new Map(byRecord(content).map((whole) => [keyOf(whole), whole]));
  const all = { ...content, versions: [...content.versions], trash: [...content.trash] };
  for (const whole of byRecord(copied)) {
    const { kind, id } = whole;
    const lost = lostOf(here.get(keyOf(whole)) ?? { kind, id, versions: [] }, whole, now);
    if (!lost) continue;
    // A lost record is of the kind that it was looked up under.
    const list: AnyRecord[] = all[kind];
    if (lost.record)
      Object.assign(all, { [kind]: [...list.filter((record) => record.id !== id), lost.record] });
    if (lost.trashed) all.trash.push(lost.trashed);
    all.versions.push(...lost.versions);
  }
  return all;
}
