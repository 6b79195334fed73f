import { dueSeenKey } from '../stored';
import { keepItem } from './local-item';
import { mayBeForbidden } from './private-window';

/* Apart from due.ts: a new tab that has no line needs none of it. */

/** Says no more of what is due up to today, in no page. @param today `YYYY-MM-DD` */
export async function rememberDueSeen(today: string): Promise<void> {
  if (!(await mayBeForbidden())) keepItem(dueSeenKey, today);
}

/** Calls `watcher` when another page changed it. @returns a function that stops the watching */
export function watchDue(watcher: () => void): () => void {
  addEventListener('storage', watcher);
  return () => removeEventListener('storage', watcher);
}
