/**
 * Putting a backup with what is here, record by record: the later text stays, and a text that does not stay becomes an
 * earlier version of its record. Nothing is deleted; a record that is put back leaves the Prullenbak.
 */

import { type AnyRecord, fieldsOf, type KindName, kindNames, kindOf, knownRecord } from '../records/record';
import type { Trashed } from '../records/trashed';
import { type Version, versionOf } from '../records/version';
import type { BackupContent } from './backup-content';

/** Where a record is: among those of its kind, in the Prullenbak, or nowhere. */
export interface Place {
  record?: AnyRecord | undefined;
  trashed?: Trashed<KindName> | undefined;
}

/** Which record it is. */
export interface Identity {
  kind: KindName;
  id: string;
}

/** A record with all that hangs on it, as it is here or in a backup. */
export interface WholeRecord extends Identity, Place {
  versions: readonly Version[];
}

/** What a merge does to a record, as the plan counts it: "12 nieuw, 3 gewijzigd, 4 ouder dan wat je hebt". */
export type Outcome =
  /** Only the backup has it. */
  | 'added'
  /** It lies in the Prullenbak here, and leaves it. */
  | 'returned'
  /** The backup has a later text, which takes the place of the text here. */
  | 'changed'
  /** The backup has another text, not later than the one here, which stays. */
  | 'older'
  /** The same text here and there. */
  | 'same'
  /** Only the backup has it, in its Prullenbak: it comes in the Prullenbak here. */
  | 'trashed'
  /** The backup has it in its Prullenbak, or only versions of it; it stays where it is. */
  | 'left';

export type MergePlan = Record<Outcome, number>;

/** A plan in which nothing happens. */
export const nothing: Readonly<MergePlan> = {
  added: 0,
  returned: 0,
  changed: 0,
  older: 0,
  same: 0,
  trashed: 0,
  left: 0,
};

/** What a merge does to one record, to be done and undone. */
export interface MergeStep extends Identity {
  outcome: Outcome;
  before: Place;
  /** The same object as `before` when the record stays as it is. */
  after: Place;
  /** Versions to add: those of the backup, and the texts that do not stay. */
  versions: Version[];
}

/**
 * The content of a backup, record by record, in the order of their ids (of UTF-16 units, as IndexedDB has it).
 * Removed records and versions of a kind that is not known here are left out.
 */
export function byRecord(content: BackupContent): WholeRecord[] {
  const found = new Map<string, WholeRecord & { versions: Version[] }>();
  const of = (kind: KindName, id: string) => {
    const key = `${kind} ${id}`;
    const whole = found.get(key) ?? { kind, id, versions: [] };
    found.set(key, whole);
    return whole;
  };
  for (const kind of kindNames) for (const record of content[kind]) of(kind, record.id).record = record;
  for (const trashed of content.trash) {
    const kind = kindOf(trashed);
    if (kind) of(kind, trashed.id).trashed = trashed;
  }
  for (const version of content.versions) {
    const kind = kindOf(version);
    if (kind) of(kind, version.note).versions.push(version);
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * What to do to one record.
 *
 * @param here as it is here
 * @param theirs the same record in the backup
 * @param now the time of merging, ms since 1970
 */
export function mergeRecord(here: WholeRecord, theirs: WholeRecord, now: number): MergeStep {
  const { kind, id } = here;
  const before: Place = { record: here.record, trashed: here.trashed };
  const [outcome, after] = decide(kind, before, theirs, now);
  // Another page may have words on their way for a record that moves, and would write over it.
  const moves = outcome === 'changed' || outcome === 'returned';
  const known = new Set(here.versions.map(({ writing }) => writing));
  const versions = theirs.versions.filter(({ writing }) => !known.has(writing));
  const texts = [before.record, before.trashed, theirs.record, theirs.trashed].filter(
    (one) => one !== undefined,
  );
  for (const { text, updated } of texts) {
    const stays = !moves && (text === after.record?.text || text === after.trashed?.text);
    if (stays || isPutAside(text, updated, [...here.versions, ...versions])) continue;
    // Dated at the merge and not when it was typed: the days for which an earlier version stays begin when it is put
    // aside. On a clock that was set back `now` may be before the text was typed.
    const written = Math.max(now, updated);
    versions.push(...versionOf(kind, here, `merge ${now} ${versions.length}`, text, written));
  }
  return { kind, id, outcome, before, after, versions };
}

function decide(kind: KindName, mine: Place, theirs: Place, now: number): [Outcome, Place] {
  if (!theirs.record) {
    if (mine.record || mine.trashed || !theirs.trashed) return ['left', mine];
    // Its days in the Prullenbak begin now: otherwise it might be gone tomorrow.
    return ['trashed', { trashed: { ...theirs.trashed, removed: Math.max(theirs.trashed.removed, now) } }];
  }
  if (!mine.record) {
    if (!mine.trashed) return ['added', { record: theirs.record }];
    const record = knownRecord(kind, mine.trashed);
    const later = isLater(kind, theirs.record, record) ? theirs.record : record;
    // So does its retention, as when it is put back by hand.
    return ['returned', { record: { ...later, updated: Math.max(later.updated, now) } }];
  }
  if (!isOther(kind, theirs.record, mine.record)) return ['same', mine];
  return isLater(kind, theirs.record, mine.record) ? ['changed', { record: theirs.record }] : ['older', mine];
}

/** At the same time the text that is here stays: nobody expects it to change. */
const isLater = (kind: KindName, theirs: AnyRecord, mine: AnyRecord) =>
  isOther(kind, theirs, mine) && theirs.updated > mine.updated;

/** Whether one says something else than the other, whenever that was. */
function isOther(kind: KindName, one: AnyRecord, other: AnyRecord): boolean {
  const said = fieldsOf(kind).filter(([, type]) => type !== 'time');
  return said.some(([name]) => Reflect.get(one, name) !== Reflect.get(other, name));
}

/** Whether a text was put aside after it was typed, by the same merge perhaps: it is not put aside twice. */
function isPutAside(text: string, updated: number, versions: readonly Version[]): boolean {
  return versions.some((version) => version.text === text && version.written >= updated);
}

/** Whether a step has something to write. */
export function isChange({ before, after, versions }: MergeStep): boolean {
  return after !== before || versions.length > 0;
}

/**
 * Whether a record is still as the step left it, and so may go back to where it was. One that was written or removed
 * since then stays as it is, with its versions: later words are never taken away.
 */
export function isAsLeft(now: Place, { kind, after }: MergeStep): boolean {
  return isSame(kind, now.record, after.record) && isSame(kind, now.trashed, after.trashed);
}

function isSame(kind: KindName, one: object | undefined, other: object | undefined): boolean {
  const valueIn = (record: object | undefined, field: string) => record && Reflect.get(record, field);
  const fields = [...fieldsOf(kind).map(([name]) => name), 'removed'];
  return fields.every((field) => valueIn(one, field) === valueIn(other, field));
}
