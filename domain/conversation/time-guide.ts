import type { Plan } from './plan';
import { currentStep, plannedFor, positionIn, spentOn } from './running';

/** How a conversation stands with its time. */
export interface TimeGuide {
  /** What is left of this step, in ms; below zero when it takes longer than it was meant to. */
  left: number;
  /** How long this step is meant to take, in ms. */
  planned: number;
  /** When all of it is over, if each step takes what it is meant to: ms since 1970. */
  end: number;
  /** What is left of the whole, in ms, once only the time for the agreements is left; undefined before, and after them. */
  leftForAgreements: number | undefined;
}

/**
 * How much time is left. It tells, and does nothing: no step ends by itself.
 * @param now ms since 1970
 * @returns undefined when there is no step
 */
export function timeGuide(plan: Plan, now: number): TimeGuide | undefined {
  const step = currentStep(plan);
  if (!step) return undefined;
  const position = positionIn(plan);
  const planned = plannedFor(step);
  const left = planned - spentOn(step, plan, now);
  const later = sum(plan.steps.slice(position + 1).map(plannedFor));
  const wholeLeft = leftOfWhole(plan, now);
  const kept = keptForAgreements(plan, position);
  return {
    left,
    planned,
    end: plan.endBy ?? now + Math.max(left, 0) + later,
    leftForAgreements: kept > 0 && wholeLeft <= kept ? Math.max(wholeLeft, 0) : undefined,
  };
}

/** A planned end decides; without one, what all steps together are meant to take. */
function leftOfWhole(plan: Plan, now: number): number {
  if (plan.endBy !== undefined) return plan.endBy - now;
  return sum(plan.steps.map(plannedFor)) - sum(plan.steps.map((step) => spentOn(step, plan, now)));
}

/** The time from the first agreement that is still to come to the end, in ms: the plan keeps it free. */
function keptForAgreements({ steps }: Plan, position: number): number {
  const first = steps.findIndex(({ kind }, index) => index > position && kind === 'afspreken');
  const isAmongThem = steps.slice(0, position + 1).some(({ kind }) => kind === 'afspreken');
  return first < 0 || isAmongThem ? 0 : sum(steps.slice(first).map(plannedFor));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
