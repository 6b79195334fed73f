import { introducedKey } from '../stored';
import { itemOf, keepItem } from './local-item';
import { mayBeForbidden } from './private-window';

/*
 * In localStorage, which answers at once: nobody who knows what this is sees for a moment the line that says it. A
 * browser that loses it shows one line once more, to who has no note.
 */

/** Whether the user knows what this is. */
export function isIntroduced(): boolean {
  return itemOf(introducedKey) !== null;
}

/** From now on the user knows what this is; in a private window as far as this page goes. */
export async function rememberIntroduced(): Promise<void> {
  if (!(await mayBeForbidden())) keepItem(introducedKey, 'yes');
}
