import { favouritesKey, recentKey } from '../stored';
import { isStorageForbidden } from './private-window';
import { storedValue } from './stored-value';

/*
 * Two short lists of behaviour ids: the ones with a star, and the ones that were opened last. In a private window
 * neither changes: a star that goes with the page would look like one that stays.
 */
const ids = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.filter((id): id is string => typeof id === 'string') : [];

/** The behaviours with a star, the newest star first. */
export const favourites = storedValue('local', favouritesKey, ids);

/** The behaviours that were opened last, newest first. */
export const recent = storedValue('local', recentKey, ids);

/** How many opened behaviours are remembered: more would be a list to search in. */
const mostRecent = 4;

/** Gives a star, or takes it away. */
export async function toggleFavourite(behaviour: string): Promise<void> {
  if (await isStorageForbidden()) return;
  await favourites.change((now) =>
    now.includes(behaviour) ? now.filter((id) => id !== behaviour) : [behaviour, ...now],
  );
}

/** Remembers that a behaviour was opened. */
export async function rememberOpened(behaviour: string): Promise<void> {
  if (await isStorageForbidden()) return;
  await recent.change((now) => [behaviour, ...now.filter((id) => id !== behaviour)].slice(0, mostRecent));
}
