/**
 * Putting the notes of a backup with those that are here: by the note's id, the later text stays, and a text that
 * does not stay becomes an earlier version of its note. Nothing is deleted.
 */
import { type Note, newestFirst } from './note';
import type { Version } from './version';

/** One note as it is here and as it is in the backup, with different texts. */
export interface NotePair {
  mine: Note;
  theirs: Note;
}

/** What a merge would do: "12 nieuw, 3 gewijzigd, 4 ouder dan wat je hebt". Each list has the newest note first. */
export interface MergePlan {
  /** Notes that only the backup has. */
  added: Note[];
  /** Notes with a later text in the backup, which will take the place of the text here. */
  changed: NotePair[];
  /** Notes with another text in the backup, not later than the one here, which stays. */
  older: NotePair[];
  /** How many notes have the same text here and in the backup; they are left alone. */
  same: number;
}

/** What has to be written for a merge, in one transaction. */
export interface MergeWrites {
  /** Notes to put, new or instead of the note with the same id. */
  notes: Note[];
  /** Versions to add: the texts that do not stay. */
  versions: Version[];
  undo: MergeUndo;
}

/** What has to be written to be back exactly where one was. */
export interface MergeUndo {
  /** Notes as they were, to put. */
  notes: Note[];
  /** Ids of the notes that came with the merge, to remove. */
  removedNotes: string[];
  /** Versions that came with the merge, to remove. */
  removedVersions: Version[];
}

/**
 * Compares the notes of a backup with those that are here.
 *
 * @param mine the notes that are here, in any order
 * @param theirs those of the backup, in any order, each id once (`readBackup` sees to that)
 * @returns what a merge would do
 */
export function planMerge(
  mine: ReadonlyMap<string, Note> | Iterable<Note>,
  theirs: readonly Note[],
): MergePlan {
  const here = byId(mine);
  const plan: MergePlan = { added: [], changed: [], older: [], same: 0 };
  for (const their of theirs) {
    const own = here.get(their.id);
    if (!own) plan.added.push(their);
    else if (own.text === their.text) plan.same++;
    // At the same time the text that is here stays: nobody expects it to change.
    else (their.updated > own.updated ? plan.changed : plan.older).push({ mine: own, theirs: their });
  }
  plan.added.sort(newestFirst);
  for (const pairs of [plan.changed, plan.older]) pairs.sort((a, b) => newestFirst(a.theirs, b.theirs));
  return plan;
}

function byId(notes: ReadonlyMap<string, Note> | Iterable<Note>): ReadonlyMap<string, Note> {
  return notes instanceof Map
    ? notes
    : new Map(Array.from(notes as Iterable<Note>, (note) => [note.id, note]));
}

/**
 * What to write for a plan.
 *
 * A text that does not stay is dated at the merge, and not when it was typed: the days for which an earlier
 * version is kept begin when it is put aside. Each note loses one text at most, so the merge counts as one stretch
 * of writing, named after its time.
 *
 * @param plan made by `planMerge` from the notes as they still are
 * @param now the time of merging, ms since 1970
 * @param known the versions that are here, at least those of the notes in the plan: a text that was put aside
 *   before, by the same merge, is not put aside twice
 */
export function afterMerge(plan: MergePlan, now: number, known: Iterable<Version> = []): MergeWrites {
  const putAside = lastTimes(known);
  const versions: Version[] = [];
  for (const { id, text, updated } of [
    ...plan.changed.map(({ mine }) => mine),
    ...plan.older.map(({ theirs }) => theirs),
  ]) {
    const before = putAside.get(id)?.get(text);
    // On a clock that was set back `now` may be before the text was typed.
    if (before === undefined || before < updated)
      versions.push({ note: id, writing: `merge ${now}`, text, written: Math.max(now, updated) });
  }
  return {
    notes: [...plan.added, ...plan.changed.map(({ theirs }) => theirs)],
    versions,
    undo: {
      notes: plan.changed.map(({ mine }) => mine),
      removedNotes: plan.added.map(({ id }) => id),
      removedVersions: [...versions],
    },
  };
}

/** When each text of each note was put aside last: note id, then text, then ms since 1970. */
function lastTimes(versions: Iterable<Version>): Map<string, Map<string, number>> {
  const times = new Map<string, Map<string, number>>();
  for (const { note, text, written } of versions) {
    const ofNote = times.get(note) ?? new Map<string, number>();
    ofNote.set(text, Math.max(written, ofNote.get(text) ?? written));
    times.set(note, ofNote);
  }
  return times;
}
