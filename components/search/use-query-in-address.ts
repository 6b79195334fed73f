import { useCallback, useEffect, useRef } from 'preact/hooks';
import { beginSearch, changeSearch, endSearch, routeHere } from '../../browser/address';
import { beginningOf } from '../../domain/language/code-points';
import type { Route } from '../../domain/route';

/** The search reads this much of a query; more is not put in the address, nor taken from it. In code points. */
const longest = 300;
/** How long after the last key the address says the query, in ms: browsers allow some 20 changes a second. */
const pause = 250;

/** The query that a route asks for; nothing for a route that is no search. */
export function queryOf(route: Route): string {
  return route.page === 'zoek' ? beginningOf(route.query, longest) : '';
}

/**
 * Keeps the query in the address while it is typed, in one entry of the history: so that Back from a behaviour leads to
 * the results again.
 * @returns `say`: soon; `sayNow`: at once; `isOwn`: whether a route is what was said here, and so no news
 */
export function useQueryInAddress() {
  const said = useRef<string | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const sayNow = useCallback((text: string) => {
    clearTimeout(timer.current);
    const here = routeHere();
    // Text from a web page waits there for a behaviour, which may be found by searching.
    if (here.page === 'bewaar') return;
    const query = text.trim() === '' ? '' : beginningOf(text, longest);
    said.current = query;
    if (here.page !== 'zoek') {
      if (query !== '') beginSearch(query);
    } else if (query === '') endSearch();
    else if (query !== here.query) changeSearch(query);
  }, []);
  const say = useCallback(
    (text: string) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => sayNow(text), pause);
    },
    [sayNow],
  );
  const isOwn = useCallback((route: Route) => {
    const own = route.page === 'zoek' && route.query === said.current;
    if (own) return true;
    clearTimeout(timer.current);
    said.current = undefined;
    return false;
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { say, sayNow, isOwn };
}
