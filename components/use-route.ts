import { useEffect, useState } from 'preact/hooks';
import { hashOf, type Route, routeOf } from '../domain/route';

/** Where the panel is, as its address says; going somewhere else is changing the address. */
export function useRoute(): [Route, (route: Route) => void] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [routeOf(hash), go];
}

function go(route: Route): void {
  location.hash = hashOf(route);
}
