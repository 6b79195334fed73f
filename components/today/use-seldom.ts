import { useEffect, useState } from 'preact/hooks';

/** The lines that few new tabs have. They are loaded after the first paint, and only where one is needed. */
export function useSeldom(isNeeded: boolean) {
  const [loaded, setLoaded] = useState<typeof import('./seldom')>();
  useEffect(() => {
    if (isNeeded) import('./seldom').then(setLoaded);
  }, [isNeeded]);
  return loaded?.Seldom;
}
