import './due.css';
import './due-line.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { dueOn } from '../../storage/values/due';

/**
 * Room for the line on agreements to look back at, on a day that has one. It is there from the first frame and stays, so
 * that nothing moves when the line comes or goes; what stands in it is loaded later: most new tabs open without.
 */
export function Due({ today }: { today: string }) {
  const [loaded, setLoaded] = useState<typeof import('./seldom')>();
  const isDue = useMemo(() => dueOn(today) > 0, [today]);
  useEffect(() => {
    if (isDue) import('./seldom').then(setLoaded);
  }, [isDue]);
  return isDue ? <div class="due">{loaded && <loaded.Seldom line="due" today={today} />}</div> : null;
}
