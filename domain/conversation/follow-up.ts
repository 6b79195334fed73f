import { isoDate } from '../language/dates';
import { behavioursOf } from './compose';
import { pictureOf } from './hands';
import type { ChosenBehaviour, FollowUp, Plan } from './plan';
import { currentStep } from './running';

/** So many days after it is made one looks back at an agreement, unless another day is chosen. */
const usual = 14;

/**
 * Changes what becomes of an agreement; one that has no follow-up yet gets the usual day, and is about what the team
 * talks about.
 * @param now ms since 1970
 */
export function withFollowUp(plan: Plan, agreement: string, change: Partial<FollowUp>, now: number): Plan {
  const before = plan.agreements[agreement] ?? begun(plan, now);
  return { ...plan, agreements: { ...plan.agreements, [agreement]: { ...before, ...change } } };
}

function begun(plan: Plan, now: number): FollowUp {
  const behaviour = plan.state === 'bezig' ? behaviourNow(plan)?.id : undefined;
  return { state: 'open', due: usualDay(now), moves: [], ...(behaviour !== undefined && { behaviour }) };
}

/**
 * The behaviour that a team talks about: the only one of the step that is on; else the one that the hands asked most to
 * discuss; else the only one of the conversation.
 */
export function behaviourNow(plan: Plan): ChosenBehaviour | undefined {
  const here = only(currentStep(plan)?.behaviours ?? []);
  return here ?? pictureOf(plan).rows[0]?.behaviour ?? only(behavioursOf(plan));
}

const only = ([first, ...others]: readonly ChosenBehaviour[]) => (others.length === 0 ? first : undefined);

/** Another behaviour is what an agreement is about; undefined: none. @param now ms since 1970 */
export function about(plan: Plan, agreement: string, id: string | undefined, now: number): Plan {
  const { behaviour, ...rest } = plan.agreements[agreement] ?? begun(plan, now);
  const followUp = { ...rest, ...(id !== undefined && { behaviour: id }) };
  return { ...plan, agreements: { ...plan.agreements, [agreement]: followUp } };
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

/**
 * Another day to look back; the one before stays known, unless the agreement was made today: then nothing was put off.
 * @param day `YYYY-MM-DD`
 * @param now ms since 1970
 */
export function putOff(plan: Plan, agreement: string, day: string, now: number): Plan {
  const { due, moves = [] } = plan.agreements[agreement] ?? {};
  const isPutOff = due && due !== day && canLookBack(plan, agreement, now);
  const moved = isPutOff ? [...moves, { from: due, to: day, at: now }] : moves;
  return withFollowUp(plan, agreement, { due: day, moves: moved }, now);
}

/** As it was before: what was pressed by mistake is taken back. @param before none, when nothing was chosen yet */
export function takenBack(plan: Plan, agreement: string, before: FollowUp | undefined): Plan {
  const { [agreement]: _, ...others } = plan.agreements;
  return { ...plan, agreements: before ? { ...others, [agreement]: before } : others };
}
