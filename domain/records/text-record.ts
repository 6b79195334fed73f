import { isInvisible } from '../language/fold';

/** A text of the user as it is stored, whatever it hangs on. Times are milliseconds since 1 January 1970 (UTC). */
export interface TextRecord {
  id: string;
  text: string;
  created: number;
  updated: number;
}

/** The longest text, in UTF-16 units: fifteen thick books, so that nobody types it. A backup holds no longer one. */
export const mostText = 10_000_000;
/** The longest plan of a conversation, in UTF-16 units: some hundred times one of a whole card, and still drawn at once. */
export const mostPlan = 1_000_000;
/** The last moment a Date can hold, in ms since 1970 (ECMAScript, "Time Values and Time Range"). */
export const lastTime = 8.64e15;

/** A stretch of writing: what one field in one page does to a text. */
export interface Stretch<Kind extends TextRecord> {
  id: string;
  /** The record as this field saw it when the stretch began; none for a new one. */
  before: Kind | undefined;
  /** When it began, ms since 1970. */
  begun: number;
}

/**
 * The same record with other words; an unchanged text leaves the record as it was.
 * On a clock that was set back `updated` still goes forward: it tells which of two texts is the later one.
 */
export function withText<Kind extends TextRecord>(record: Kind, text: string, now: number): Kind {
  if (text === record.text) return record;
  return { ...record, text, updated: Math.min(Math.max(now, record.updated + 1), lastTime) };
}

/** Whether a text holds nothing that can be seen, as one zero width space: such a text is never stored. */
export function isBlank(text: string): boolean {
  return isInvisible(text);
}
