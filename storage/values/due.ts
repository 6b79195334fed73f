import { dueKey, dueSeenKey } from '../stored';
import { mayBeForbidden, mayStore } from './private-window';

/*
 * On which days there is an agreement to look back at: days alone, without a word of it. In localStorage, which answers
 * at once: a new tab has its line from the first frame, and opens no database for it.
 *
 * For each agreement the first and the last day on which it is said, and the id of its conversation:
 * `2026-12-09/2026-12-11/c1`, with spaces between them.
 */
const length = '2026-12-09'.length;

/** How many agreements a new tab speaks of. @param today `YYYY-MM-DD` */
export function dueOn(today: string): number {
  const seen = itemOf(dueSeenKey);
  return itemOf(dueKey)
    .split(' ')
    .filter((each) => {
      const first = each.slice(0, length);
      return first > seen && first <= today && today <= each.slice(length + 1, 2 * length + 1);
    }).length;
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

/** Writes down when the agreements of a conversation are spoken of. @param spans such as `2026-12-09/2026-12-11` */
export function rememberDue(conversation: string, spans: readonly string[]): void {
  const others = itemOf(dueKey)
    .split(' ')
    .filter((each) => each && !each.endsWith(`/${conversation}`));
  rememberAll([...others, ...spans.map((span) => `${span}/${conversation}`)]);
}

/** Writes it down for all conversations. */
export function rememberAllDue(all: ReadonlyMap<string, readonly string[]>): void {
  rememberAll([...all].flatMap(([id, spans]) => spans.map((span) => `${span}/${id}`)));
}

function rememberAll(each: readonly string[]): void {
  if (mayStore()) setItem(dueKey, each.join(' '));
}

/** Whether it was ever written down in this profile. */
export function isDueKnown(): boolean {
  try {
    return localStorage.getItem(dueKey) !== null;
  } catch {
    // Blocked: then it cannot be written down either.
    return true;
  }
}

function itemOf(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    // Blocked: then nothing is said.
    return '';
  }
}

function setItem(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Full or blocked: the panel has it all the same.
  }
}
