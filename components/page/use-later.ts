import { useEffect, useState } from 'preact/hooks';

/**
 * Loads a part of the page that few pages need: after the first paint, and only where it is needed.
 * @param load the same function each time
 * @returns what it loads; undefined until then
 */
export function useLater<Loaded>(isNeeded: boolean, load: () => Promise<Loaded>): Loaded | undefined {
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    if (isNeeded) load().then(setLoaded);
  }, [isNeeded, load]);
  return loaded;
}
