import { endByToday } from './end-by';
import type { Plan, Step } from './plan';

/*
 * A conversation that runs: which step is on, and how long each one was. Nothing here throws away what was chosen or
 * written. Times are in ms since 1970; each function gives back the plan itself when nothing is different.
 */

const minute = 60_000;
/** A step may take so much longer than it was meant to, in ms; beyond that the laptop slept, or the clock was set. */
const mostOver = 60 * minute;

/** How long a step is meant to take, in ms. */
export function plannedFor(step: Step): number {
  return step.minutes * minute;
}

/**
 * How long a step was on up to now, in ms. Of a stretch that is too long to be true nobody knows how long it was: it
 * counts as what the step was meant to take. A clock that was set back adds nothing.
 */
export function spentOn(step: Step, { at, since }: Plan, now: number): number {
  if (step.id !== at || since === undefined) return step.spent;
  const stretch = Math.max(now - since, 0);
  const planned = plannedFor(step);
  const isPlausible = step.spent + stretch <= planned + mostOver;
  return isPlausible ? step.spent + stretch : Math.max(step.spent, planned);
}

/** The step that is on; the first one when it is not known any more. */
export function currentStep({ steps, at }: Plan): Step | undefined {
  return steps.find(({ id }) => id === at) ?? steps[0];
}

/** The index of the step that is on; -1 when there are no steps. */
export function positionIn(plan: Plan): number {
  const current = currentStep(plan);
  return current ? plan.steps.indexOf(current) : -1;
}

/**
 * It begins, or goes on where it was set aside, or was over too soon. The end that was planned holds for this day; one
 * that is over already says nothing any more.
 */
export function begin(plan: Plan, now: number): Plan {
  if (plan.state === 'bezig') return plan;
  const { ended, endBy: _, ...rest } = plan;
  const endBy = endByToday(plan, now);
  return {
    ...rest,
    ...(endBy !== undefined && { endBy }),
    state: 'bezig',
    at: currentStep(plan)?.id ?? '',
    since: now,
    started: plan.started ?? now,
  };
}

/** The step after this one, if there is one. */
export function next(plan: Plan, now: number): Plan {
  return goTo(plan, plan.steps[positionIn(plan) + 1]?.id, now);
}

/** The step before this one, if there is one. */
export function previous(plan: Plan, now: number): Plan {
  return goTo(plan, plan.steps[positionIn(plan) - 1]?.id, now);
}

/** To a step, if it is there. The screen never goes on showing the hands, nor stays dimmed. */
export function goTo(plan: Plan, step: string | undefined, now: number): Plan {
  const isThere = plan.steps.some(({ id }) => id === step);
  if (!isThere || step === undefined || step === plan.at) return plan;
  const { pictureShown, paused, ...rest } = counted(plan, now);
  return { ...rest, at: step, ...(plan.state === 'bezig' && { since: now }) };
}

/** The clock of the step stands still, and the shared screen is dimmed. */
export function pause(plan: Plan, now: number): Plan {
  if (plan.state !== 'bezig' || plan.paused) return plan;
  return { ...counted(plan, now), paused: true };
}

/** It goes on after a pause. */
export function resume(plan: Plan, now: number): Plan {
  if (!plan.paused) return plan;
  const { paused, ...rest } = plan;
  return { ...rest, ...(plan.state === 'bezig' && { since: now }) };
}

/** Another conversation begins: this one waits, at the step where it is. */
export function setAside(plan: Plan, now: number): Plan {
  if (plan.state !== 'bezig') return plan;
  const { paused, pictureShown, ...rest } = counted(plan, now);
  return { ...rest, state: 'klaargezet' };
}

/** It is over. */
export function stop(plan: Plan, now: number): Plan {
  if (plan.state === 'afgerond') return plan;
  const { paused, pictureShown, ...rest } = counted(plan, now);
  return { ...rest, state: 'afgerond', ended: now };
}

/** The stretch that went on is counted, and ends. */
function counted(plan: Plan, now: number): Plan {
  const { since, ...rest } = plan;
  if (since === undefined) return plan;
  const steps = plan.steps.map((step) =>
    step.id === plan.at ? { ...step, spent: spentOn(step, plan, now) } : step,
  );
  return { ...rest, steps };
}
