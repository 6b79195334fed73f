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
