import type { TextRecord } from '../records/text-record';

/** A personal note on one behaviour. */
export interface Note extends TextRecord {
  /** Id of the behaviour the note hangs on, for example `vertrouwen/nieuwsgierig`. */
  behaviour: string;
}

/**
 * A note that is about to be written.
 * @param behaviour id of its behaviour
 * @param text what was typed
 * @param id a new unique id
 * @param now the time of writing, ms since 1970
 */
export function newNote(behaviour: string, text: string, id: string, now: number): Note {
  return { id, behaviour, text, created: now, updated: now };
}

/** Order for lists: the note that was begun last stands first; the id settles a draw. */
export function newestFirst(a: Note, b: Note): number {
  return b.created - a.created || (a.id < b.id ? -1 : 1);
}

/**
 * Notes grouped by the local day on which they were begun.
 * @param notes in any order
 * @returns days from newest to oldest, each with its notes newest first; `day` is a moment on that day
 */
export function byDay(notes: readonly Note[]): { day: number; notes: Note[] }[] {
  const days: { day: number; notes: Note[] }[] = [];
  for (const note of [...notes].sort(newestFirst)) {
    const last = days.at(-1);
    if (last && isSameDay(last.day, note.created)) last.notes.push(note);
    else days.push({ day: note.created, notes: [note] });
  }
  return days;
}

/** Whether two moments fall on the same local day. */
export function isSameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}
