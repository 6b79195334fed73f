/** A personal note on one behaviour. Times are milliseconds since 1 January 1970 (UTC). */
export interface Note {
  id: string;
  /** Id of the behaviour the note hangs on, for example `vertrouwen/nieuwsgierig`. */
  behaviour: string;
  text: string;
  created: number;
  updated: number;
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

/**
 * The same note with other words; an unchanged text leaves the note as it was.
 * On a clock that was set back `updated` still goes forward: it tells which of two texts is the later one.
 */
export function withText(note: Note, text: string, now: number): Note {
  return text === note.text ? note : { ...note, text, updated: Math.max(now, note.updated + 1) };
}

/** Whether a text holds no words: such a text is never kept as a note. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
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
