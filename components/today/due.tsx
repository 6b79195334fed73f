import './due-line.css';
import { useEffect, useState } from 'preact/hooks';
import { dueOn } from '../../storage/values/due';

/** The line on agreements to look back at. It is loaded only on such a day: most new tabs open without. */
export function Due({ today }: { today: string }) {
  const [loaded, setLoaded] = useState<typeof import('./seldom')>();
  useEffect(() => {
    if (dueOn(today) > 0) import('./seldom').then(setLoaded);
  }, [today]);
  return loaded ? <loaded.Seldom line="due" today={today} /> : null;
}
