import { sharingKey } from '../stored';
import { itemOf, keepItem } from './local-item';
import { mayBeForbidden, mayStore } from './private-window';
import { storedValue } from './stored-value';

/*
 * Whether the screen is being shared: then no page shows what is for the user alone. It is stored where every page and
 * the background can watch it. That storage answers too late for a first paint, so a copy is kept in localStorage. The
 * copy may be behind (the background changed it, and no page was open): it is believed only when it says "shared".
 */
const stored = storedValue('local', sharingKey, (found) => found === true);

/** What is known before the browser has answered; undefined: not known yet. */
export function sharingAtStart(): true | undefined {
  return itemOf(sharingKey) === null ? undefined : true;
}

/**
 * Calls `tell` with whether the screen is shared: once the browser has said it, and after each change.
 * @returns a function that stops it
 */
export function watchSharing(tell: (sharing: boolean) => void): () => void {
  let last: boolean | undefined;
  const hear = (sharing: boolean) => {
    last = sharing;
    remember(sharing);
    tell(sharing);
  };
  // A change that came before the answer is newer than the answer.
  Promise.all([stored.read(), mayBeForbidden()]).then(([sharing]) => hear(last ?? sharing));
  return stored.watch(hear);
}

/** Says for all pages whether the screen is shared; in a private window for this page, until it closes. */
export const setSharing = stored.set;

/** The other way round. */
export function toggleSharing(): Promise<void> {
  return stored.change((sharing) => !sharing);
}

/** For the first paint of the next page. */
function remember(sharing: boolean): void {
  if (mayStore()) keepItem(sharingKey, sharing ? '' : null);
}
