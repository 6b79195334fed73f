import type { Note } from '../../domain/notes/note';
import { isLatest, type TrashedNote, type Version } from '../../domain/notes/version';
import { isBlank } from '../../domain/records/text-record';
import { openDatabase } from '../database/database';
import { forgetCopyOfNothing } from '../database/safety-copy';
import type { WriteTransaction } from '../database/schema';
import { write } from '../database/write';
import { versionsRange } from './versions';

/*
 * Notes, one record each, so that two pages never overwrite each other's.
 */

/** A stretch of writing: what one field in one page does to a note. */
export interface WritingStretch {
  id: string;
  /** The note as this field saw it when the stretch began; none for a new note. */
  before: Note | undefined;
  /** When it began, ms since 1970. */
  begun: number;
}

/**
 * Stores a note, new or changed. With a stretch of writing its words are kept as a version too, and so are the
 * words it began with: whatever another page makes of the note, these can be found back.
 * The write is under way before this returns, if the database is open.
 * @returns once the note is on disk (strict durability)
 * @throws StorageProblem
 */
export function saveNote(note: Note, stretch?: WritingStretch): Promise<void> {
  const versions = stretch ? versionsIn(note, stretch) : [];
  return write(
    note,
    (writing) => [
      writing.objectStore('notes').put(note),
      ...versions.map((version) => writing.objectStore('versions').put(version)),
    ],
    (writing) => putWhereLater(writing, note, versions),
  );
}

/** Leaves what was written after these words. */
async function putWhereLater(
  writing: WriteTransaction,
  note: Note,
  versions: readonly Version[],
): Promise<void> {
  const [notes, kept] = [writing.objectStore('notes'), writing.objectStore('versions')];
  const removed = await writing.objectStore('trash').get(note.id);
  if (isLatest(note, await notes.get(note.id), removed)) await notes.put(note);
  for (const version of versions) {
    const known = await kept.get([version.note, version.writing]);
    if (!known || known.written < version.written) await kept.put(version);
  }
}

/**
 * Takes back a new note that was emptied while it was being written: it leaves no trace.
 * Words in it that come from another stretch of writing, in another page or earlier, go to the Prullenbak.
 * @throws StorageProblem
 */
export async function discardNote(note: Note, stretch: WritingStretch | undefined): Promise<void> {
  await write(note, async (writing) => {
    const [notes, versions] = [writing.objectStore('notes'), writing.objectStore('versions')];
    const stored = await notes.get(note.id);
    if (!stored) return;
    const known = await versions.getAll(versionsRange(note.id));
    const own = known.find(({ writing: id }) => id === stretch?.id);
    const others = known.filter((version) => version !== own).sort((a, b) => a.written - b.written);
    const text = stored.text === own?.text ? others.at(-1)?.text : stored.text;
    if (text !== undefined)
      await writing.objectStore('trash').put(trashed({ ...stored, text }, note.updated));
    else if (own) await versions.delete([own.note, own.writing]);
    await notes.delete(note.id);
  });
  // Not waited for: the note is gone, and the daily clearing away forgets a copy that is left now.
  openDatabase()
    .then(forgetCopyOfNothing)
    .catch(() => undefined);
}

/**
 * Moves a note to the Prullenbak; a note that is not there is put there all the same.
 * @param now ms since 1970
 * @param stretch what was being written in it, if anything
 * @throws StorageProblem
 */
export function removeNote(note: Note, now = Date.now(), stretch?: WritingStretch): Promise<void> {
  return write(note, (writing) => [
    writing.objectStore('trash').put(trashed(note, now)),
    writing.objectStore('notes').delete(note.id),
    ...(stretch ? versionsIn(note, stretch) : []).map((version) =>
      writing.objectStore('versions').put(version),
    ),
  ]);
}

/**
 * A note as it lies in the Prullenbak: removed not before its last words, whatever the clock says. Otherwise words
 * on their way would bring it back.
 */
export function trashed(note: Note, now: number): TrashedNote {
  return { ...note, removed: Math.max(now, note.updated) };
}

function versionsIn(note: Note, { id, before, begun }: WritingStretch): Version[] {
  const now: Version = { note: note.id, writing: id, text: note.text, written: note.updated };
  if (!before || isBlank(before.text)) return [now];
  // The days for which it is kept begin when it was put aside, however old it was then.
  const written = Math.max(before.updated, begun);
  return [now, { note: note.id, writing: `before ${id}`, text: before.text, written }];
}

/** One note, if it is there. @throws StorageProblem */
export async function noteById(id: string): Promise<Note | undefined> {
  return (await openDatabase()).get('notes', id);
}

/** All notes on one behaviour, newest first. @throws StorageProblem */
export async function notesOn(behaviour: string): Promise<Note[]> {
  const database = await openDatabase();
  const notes = await database.getAllFromIndex('notes', 'by-behaviour', allOf(behaviour));
  return notes.reverse();
}

/** The notes on a behaviour that were begun last, newest first, at most so many. @throws StorageProblem */
export async function lastNotesOn(behaviour: string, most: number): Promise<Note[]> {
  const database = await openDatabase();
  const last: Note[] = [];
  let cursor = await database
    .transaction('notes')
    .store.index('by-behaviour')
    .openCursor(allOf(behaviour), 'prev');
  while (cursor && last.length < most) {
    last.push(cursor.value);
    cursor = await cursor.continue();
  }
  return last;
}

/** How many notes hang on a behaviour. @throws StorageProblem */
export async function countNotesOn(behaviour: string): Promise<number> {
  const database = await openDatabase();
  return database.countFromIndex('notes', 'by-behaviour', allOf(behaviour));
}

/** Every note, newest first. @throws StorageProblem */
export async function allNotes(): Promise<Note[]> {
  const database = await openDatabase();
  const notes = await database.getAllFromIndex('notes', 'by-created');
  return notes.reverse();
}

/**
 * When the oldest note was begun and when a note was last written or changed, in ms since 1970; null without notes.
 * Two keys are looked up, however many notes there are.
 * @throws StorageProblem
 */
export async function noteTimes(): Promise<{ firstNote: number | null; lastChange: number | null }> {
  const notes = (await openDatabase()).transaction('notes').store;
  const [first, last] = await Promise.all([
    notes.index('by-created').openKeyCursor(),
    notes.index('by-updated').openKeyCursor(null, 'prev'),
  ]);
  return { firstNote: first?.key ?? null, lastChange: last?.key ?? null };
}

/** Keys of one behaviour, whatever the time: an array sorts after every number. */
function allOf(behaviour: string): IDBKeyRange {
  return IDBKeyRange.bound([behaviour], [behaviour, []]);
}
