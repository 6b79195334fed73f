import { hashOf, type Route, routeOf } from '../domain/route';

/*
 * Where the page is, as the hash of its address says. Only here and in a link's `href` is a route written as a hash.
 */

/** Where the page is now. */
export function routeHere(): Route {
  return routeOf(location.hash);
}

/** Whether the address of the page says this place already: going there changes nothing. */
export function isHere(route: Route): boolean {
  return hashOf(route) === location.hash;
}

/** Goes to a place; the browser's Back button leads back. */
export function goTo(route: Route): void {
  location.hash = hashOf(route);
}

/** Goes to a place instead of the one that is shown: the Back button leads to what was before that. */
export function goInstead(route: Route): void {
  location.replace(hashOf(route));
}
