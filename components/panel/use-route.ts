import { useLayoutEffect, useState } from 'preact/hooks';
import { hashOf, type Route, routeOf } from '../../domain/route';

/** Where the panel is, as its address says; going somewhere else is changing the address. */
export function useRoute(): [Route, (route: Route) => void] {
  const [hash, setHash] = useState(location.hash);
  useLayoutEffect(() => {
    const follow = () => setHash(location.hash);
    // The address may have changed between the first drawing and now.
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [routeOf(hash), go];
}

function go(route: Route): void {
  location.hash = hashOf(route);
}
