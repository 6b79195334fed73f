import './due-line.css';
import { dueOn } from '../../storage/values/due';
import { useLater } from '../page/use-later';

const seldom = () => import('./seldom');

/**
 * Room for the line on agreements to look back at, on a day that has one. It is there from the first frame, so that
 * nothing moves when the line comes; what stands in it is loaded later.
 */
export function Due({ today }: { today: string }) {
  const isDue = dueOn(today) > 0;
  const loaded = useLater(isDue, seldom);
  return isDue ? <div class="due-line">{loaded && <loaded.DueLine today={today} />}</div> : null;
}
