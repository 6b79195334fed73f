import type { Plan } from './plan';
import { currentStep, plannedFor, positionIn, spentOn } from './running';

/** How a conversation stands with its time. */
export interface TimeGuide {
  /** What is left of this step, in ms; below zero when it takes longer than it may. */
  left: number;
  /** How long this step may take, in ms: as it was meant to, or less where the end of the meeting is near. */
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
  const spent = spentOn(step, plan, now);
  const wholeLeft = leftOfWhole(plan, now);
  const later = sum(plan.steps.slice(position + 1).map(plannedFor));
  const { kept, isBefore } = keptForAgreements(plan, position);
  const planned = Math.min(plannedFor(step), spent + roomBeforeEnd(plan, now, kept));
  const left = planned - spent;
  return {
    left,
    planned,
    end: plan.endBy ?? now + Math.max(left, 0) + later,
    leftForAgreements: isBefore && wholeLeft <= kept ? Math.max(wholeLeft, 0) : undefined,
  };
}

/**
 * How long it can be until only the kept time is left before a planned end, in ms; without one there is no limit. Where it
 * is too late already, that is no fault of the step that is on.
 */
function roomBeforeEnd({ endBy = Number.POSITIVE_INFINITY }: Plan, now: number, kept: number): number {
  return Math.max(endBy - now - kept, 0);
}

/** A planned end decides; without one, what all steps together are meant to take. */
function leftOfWhole(plan: Plan, now: number): number {
  if (plan.endBy !== undefined) return plan.endBy - now;
  return sum(plan.steps.map(plannedFor)) - sum(plan.steps.map((step) => spentOn(step, plan, now)));
}

/**
 * The time that the plan keeps free, in ms: from the first agreement that is still to come to the end; once the
 * agreements are on, what follows them.
 */
function keptForAgreements({ steps }: Plan, position: number): { kept: number; isBefore: boolean } {
  const first = steps.findIndex(({ kind }) => kind === 'afspreken');
  if (first < 0) return { kept: 0, isBefore: false };
  const from = Math.max(first, position + 1);
  const kept = sum(steps.slice(from).map(plannedFor));
  return { kept, isBefore: first > position && kept > 0 };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
