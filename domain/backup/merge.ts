/**
 * Putting a backup with what is here, note by note: the later text stays, and a text that does not stay becomes an
 * earlier version of its note. Nothing is deleted; a note that is put back leaves the Prullenbak.
 */

import type { Note } from '../notes/note';
import type { TrashedNote, Version } from '../notes/version';
import type { BackupContent } from './backup-content';

/** Where a note is: among the notes, in the Prullenbak, or nowhere. */
export interface Place {
  note?: Note | undefined;
  trashed?: TrashedNote | undefined;
}

/** A note with all that hangs on it, as it is here or in a backup. */
export interface WholeNote extends Place {
  id: string;
  versions: readonly Version[];
}

/** What a merge does to a note, as the plan counts it: "12 nieuw, 3 gewijzigd, 4 ouder dan wat je hebt". */
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

/** What a merge does to one note, to be done and undone. */
export interface MergeStep {
  id: string;
  outcome: Outcome;
  before: Place;
  /** The same object as `before` when the note stays as it is. */
  after: Place;
  /** Versions to add: those of the backup, and the texts that do not stay. */
  versions: Version[];
}

/** The content of a backup, note by note, in the order of their ids (of UTF-16 units, as IndexedDB has it). */
export function byNote({ notes, trash, versions }: BackupContent): WholeNote[] {
  const found = new Map<string, WholeNote & { versions: Version[] }>();
  const of = (id: string) => {
    const whole = found.get(id) ?? { id, versions: [] };
    found.set(id, whole);
    return whole;
  };
  for (const note of notes) of(note.id).note = note;
  for (const trashed of trash) of(trashed.id).trashed = trashed;
  for (const version of versions) of(version.note).versions.push(version);
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * What to do to one note.
 *
 * @param here as it is here
 * @param theirs the same note in the backup
 * @param now the time of merging, ms since 1970
 */
export function mergeNote(here: WholeNote, theirs: WholeNote, now: number): MergeStep {
  const before: Place = { note: here.note, trashed: here.trashed };
  const [outcome, after] = decide(before, theirs, now);
  // Another page may have words on their way for a note that moves, and would write over it.
  const moves = outcome === 'changed' || outcome === 'returned';
  const known = new Set(here.versions.map(({ writing }) => writing));
  const versions = theirs.versions.filter(({ writing }) => !known.has(writing));
  const texts = [before.note, before.trashed, theirs.note, theirs.trashed].filter((one) => one !== undefined);
  for (const { text, updated } of texts) {
    const stays = !moves && (text === after.note?.text || text === after.trashed?.text);
    if (!stays && !isPutAside(text, updated, [...here.versions, ...versions]))
      versions.push(putAside(here.id, text, updated, now, versions.length));
  }
  return { id: here.id, outcome, before, after, versions };
}

function decide(mine: Place, theirs: Place, now: number): [Outcome, Place] {
  if (!theirs.note) {
    if (mine.note || mine.trashed || !theirs.trashed) return ['left', mine];
    // Its days in the Prullenbak begin now: otherwise it might be gone tomorrow.
    return ['trashed', { trashed: { ...theirs.trashed, removed: Math.max(theirs.trashed.removed, now) } }];
  }
  if (!mine.note) {
    if (!mine.trashed) return ['added', { note: theirs.note }];
    const { removed, ...note } = mine.trashed;
    const later = isLater(theirs.note, note) ? theirs.note : note;
    // So does its retention, as when it is put back by hand.
    return ['returned', { note: { ...later, updated: Math.max(later.updated, now) } }];
  }
  if (mine.note.text === theirs.note.text) return ['same', mine];
  return isLater(theirs.note, mine.note) ? ['changed', { ...mine, note: theirs.note }] : ['older', mine];
}

/** At the same time the text that is here stays: nobody expects it to change. */
const isLater = (theirs: Note, mine: Note) => theirs.text !== mine.text && theirs.updated > mine.updated;

/** Whether a text was put aside after it was typed, by the same merge perhaps: it is not put aside twice. */
function isPutAside(text: string, updated: number, versions: readonly Version[]): boolean {
  return versions.some((version) => version.text === text && version.written >= updated);
}

/**
 * A text that does not stay, dated at the merge and not when it was typed: the days for which an earlier version is
 * kept begin when it is put aside. On a clock that was set back `now` may be before the text was typed.
 */
function putAside(note: string, text: string, updated: number, now: number, place: number): Version {
  return { note, writing: `merge ${now} ${place}`, text, written: Math.max(now, updated) };
}

/** Whether a step has something to write. */
export function isChange({ before, after, versions }: MergeStep): boolean {
  return after !== before || versions.length > 0;
}

/**
 * Whether a note is still as the step left it, and so may go back to where it was. One that was written or removed
 * since then stays as it is, with its versions: later words are never taken away.
 */
export function isAsLeft(now: Place, { after }: MergeStep): boolean {
  return isSame(now.note, after.note) && isSame(now.trashed, after.trashed);
}

function isSame(one: Partial<TrashedNote> | undefined, other: Partial<TrashedNote> | undefined): boolean {
  const fields = ['behaviour', 'text', 'created', 'updated', 'removed'] as const;
  return fields.every((field) => one?.[field] === other?.[field]);
}
