import { dueKey, dueSeenKey } from '../stored';
import { mayBeForbidden, mayStore } from './private-window';

/*
 * On which days there is an agreement to look back at: days alone, without a word of it. In localStorage, which answers
 * at once: a new tab has its line from the first frame, and opens no database for it.
 */

/** From which day to which, both in it, `2026-12-09/2026-12-11`; by id of the conversation. */
type Spans = Record<string, string[]>;

/** How many agreements a new tab speaks of. @param today `YYYY-MM-DD` */
export function dueOn(today: string): number {
  const seen = itemOf(dueSeenKey) ?? '';
  return Object.values(spans() ?? {})
    .flat()
    .filter((span) => span > `${seen}~` && span < `${today}~` && today <= span.slice(-today.length)).length;
}

/** Says no more of what is due up to today, in no page. @param today `YYYY-MM-DD` */
export async function rememberDueSeen(today: string): Promise<void> {
  if (!(await mayBeForbidden())) setItem(dueSeenKey, today);
}

/** Calls `watcher` when another page changed it. @returns a function that stops the watching */
export function watchDue(watcher: () => void): () => void {
  addEventListener('storage', watcher);
  return () => removeEventListener('storage', watcher);
}

/** Whether the days were ever written down in this profile. */
export function isDueKnown(): boolean {
  return spans() !== undefined;
}

/** Writes down the days of one conversation; none takes it away. */
export function rememberDue(conversation: string, found: string[]): void {
  const { [conversation]: _, ...others } = spans() ?? {};
  rememberAllDue(found.length > 0 ? { ...others, [conversation]: found } : others);
}

/** Writes down the days of all conversations. */
export function rememberAllDue(all: Spans): void {
  if (mayStore()) setItem(dueKey, JSON.stringify(all));
}

function spans(): Spans | undefined {
  try {
    return Object(JSON.parse(itemOf(dueKey) ?? ''));
  } catch {
    return undefined;
  }
}

function itemOf(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Blocked: then nothing is said.
    return null;
  }
}

function setItem(key: string, value: string): void {
  try {
    if (itemOf(key) !== value) localStorage.setItem(key, value);
  } catch {
    // Full or blocked: the panel has it all the same.
  }
}
