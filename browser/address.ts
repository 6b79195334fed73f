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
