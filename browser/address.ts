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
