import { hashOf, type Route, routeOf } from '../domain/route';

/*
 * The address of the page. A route is written as a hash only here, in the address of a new tab, in a link's `href` and
 * in what is stored.
 */

/** The route that the address of the page says now. */
export function routeHere(): Route {
  return routeOf(location.hash);
}

/** Whether the address of the page says this route already: going there changes nothing. */
export function isHere(route: Route): boolean {
  return hashOf(route) === location.hash;
}

/** Goes to a route; the browser's Back button leads back. */
export function goTo(route: Route): void {
  location.hash = hashOf(route);
}

/** Goes to a route instead of the one that is shown: the Back button leads to what was before that. */
export function goInstead(route: Route): void {
  location.replace(hashOf(route));
}

/** The address of the side panel's page at a route, for a link on another page. */
export function addressOf(route: Route): string {
  return `/sidepanel.html${hashOf(route)}`;
}

/** The address of the settings. */
export const settingsAddress = '/options.html';

/** The address of what there is to know about the extension: below the settings. */
export const aboutAddress = '/options.html#over';

/** What an entry of the browser's history remembers, besides the address. */
export interface Remembered {
  /** The route that was shown before the search began, as a hash. */
  before?: string;
  /** The result that was followed, as the hash of its link, and how far the page was scrolled, in px. */
  followed?: string;
  scrolled?: number;
  /** Whether this entry was shown before: the browser then scrolls back to where one was. */
  seen?: true;
  /** A search was ended here: the focus is in the search field, and stays there. */
  ended?: true;
  /** Whether a shared screen is light or dark, where that was chosen. */
  look?: 'licht' | 'donker';
}

/** What the entry of the history that is shown remembers. */
export function remembered(): Remembered {
  return { ...(history.state as Remembered | null) };
}

/** Has the entry that is shown remember something more. */
export function remember(more: Remembered): void {
  history.replaceState({ ...remembered(), ...more }, '');
}

/** A search begins: the browser's Back button leads to what was shown before it. */
export function beginSearch(query: string): void {
  // One that was ended a moment ago left an entry that can be used again.
  const again = remembered().ended === true;
  change(again ? 'replaceState' : 'pushState', { page: 'zoek', query }, { before: location.hash });
}

/** The search goes on: the address says the query as it is now. */
export function changeSearch(query: string): void {
  change('replaceState', { page: 'zoek', query }, { before: remembered().before ?? '' });
}

/** The search is over: what was shown before it comes in its place. */
export function endSearch(): void {
  change('replaceState', routeBeforeSearch(), { ended: true });
}

/** What was shown before the search that the address says. */
export function routeBeforeSearch(): Route {
  return routeOf(remembered().before ?? '');
}

function change(how: 'pushState' | 'replaceState', route: Route, state: Remembered): void {
  try {
    history[how](state, '', hashOf(route));
  } catch {
    // Firefox refuses more than 200 changes in 10 seconds. The search itself goes on; only the address is behind.
    return;
  }
  // The browser tells nobody of these changes.
  dispatchEvent(new HashChangeEvent('hashchange'));
}
