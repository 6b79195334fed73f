import { isoDate } from '../language/dates';
import type { FollowUp, Plan } from './plan';

/** So many days after it is made one looks back at an agreement, unless another day is chosen. */
const usual = 14;

/**
 * Changes what becomes of an agreement; one that has no follow-up yet gets the usual day.
 * @param now ms since 1970
 */
export function withFollowUp(plan: Plan, agreement: string, change: Partial<FollowUp>, now: number): Plan {
  const before = plan.agreements[agreement] ?? { state: 'open', due: usualDay(now), moves: [] };
  return { ...plan, agreements: { ...plan.agreements, [agreement]: { ...before, ...change } } };
}

/** "2026-12-09": the day to look back, unless another is chosen. */
function usualDay(now: number): string {
  const day = new Date(now);
  day.setDate(day.getDate() + usual);
  return isoDate(day);
}

/** It was done, or let go. @param now ms since 1970 */
export function closed(plan: Plan, agreement: string, state: 'gedaan' | 'losgelaten', now: number): Plan {
  return withFollowUp(plan, agreement, { state, closed: now }, now);
}

/**
 * Whether one can say what became of an agreement: from its day on, and in any case once the day on which the
 * conversation was held is over.
 * @param now ms since 1970
 */
export function canLookBack({ agreements, started = 0 }: Plan, agreement: string, now: number): boolean {
  const today = isoDate(new Date(now));
  const due = agreements[agreement]?.due;
  return (due !== undefined && due <= today) || isoDate(new Date(started)) < today;
}

/** Another day to look back; the one before stays known. @param day `YYYY-MM-DD` @param now ms since 1970 */
export function putOff(plan: Plan, agreement: string, day: string, now: number): Plan {
  const { due, moves = [] } = plan.agreements[agreement] ?? {};
  const moved = due && due !== day ? [...moves, { from: due, to: day, at: now }] : moves;
  return withFollowUp(plan, agreement, { due: day, moves: moved }, now);
}

/** As it was before: what was pressed by mistake is taken back. @param before none, when nothing was chosen yet */
export function takenBack(plan: Plan, agreement: string, before: FollowUp | undefined): Plan {
  const { [agreement]: _, ...others } = plan.agreements;
  return { ...plan, agreements: before ? { ...others, [agreement]: before } : others };
}
