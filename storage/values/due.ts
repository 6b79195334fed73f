import { dueKey, dueSeenKey } from '../stored';
import { itemOf, keepItem } from './local-item';
import { mayStore } from './private-window';

/*
 * On which days there is an agreement to look back at: days alone, without a word of it. In localStorage, which answers
 * at once: a new tab has its line from the first frame, and opens no database for it.
 *
 * For each agreement the first and the last day on which it is said, and the id of its conversation:
 * `2026-12-09/2026-12-11/c1`, with spaces between them.
 */
const inAny = '/~';

/** How many agreements a new tab speaks of. @param today `YYYY-MM-DD` */
export function dueOn(today: string): number {
  const seen = itemOf(dueSeenKey) ?? '';
  // Compared as texts: what follows after a first day comes before `inAny`, whatever it is.
  const isSaid = (each: string) =>
    each > seen + inAny && each < today + inAny && each.slice(today.length + 1) > today;
  return (itemOf(dueKey) ?? '').split(' ').filter(isSaid).length;
}

/** Writes down when the agreements of a conversation are spoken of. @param spans such as `2026-12-09/2026-12-11` */
export function rememberDue(conversation: string, spans: readonly string[]): void {
  const others = (itemOf(dueKey) ?? '')
    .split(' ')
    .filter((each) => each && !each.endsWith(`/${conversation}`));
  rememberAll([...others, ...spans.map((span) => `${span}/${conversation}`)]);
}

/** Writes it down for all conversations. */
export function rememberAllDue(all: ReadonlyMap<string, readonly string[]>): void {
  rememberAll([...all].flatMap(([id, spans]) => spans.map((span) => `${span}/${id}`)));
}

function rememberAll(each: readonly string[]): void {
  if (mayStore()) keepItem(dueKey, each.join(' '));
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
