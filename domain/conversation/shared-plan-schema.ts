/** The check on a plan that comes from someone else. What is made of it is in shared-plan.ts. */
import * as v from 'valibot';
import { id, isTrue, number, stepKind, text } from './plan-schema';
import type { SharedPlan } from './shared-plan';

/** So many steps are still drawn at once, and nobody leads more. */
const mostSteps = 100;

const step = v.strictObject({
  kind: stepKind,
  minutes: number,
  question: v.exactOptional(id),
  text: v.exactOptional(text),
  silent: v.exactOptional(isTrue),
  said: v.exactOptional(number),
  say: v.exactOptional(text),
  shows: v.exactOptional(v.array(number)),
});

const isEachOnce = (list: readonly unknown[]) => new Set(list).size === list.length;

const sharedPlan = v.pipe(
  v.strictObject({
    title: v.exactOptional(text),
    recipe: v.exactOptional(id),
    goal: v.exactOptional(text),
    mind: v.exactOptional(text),
    inWords: v.exactOptional(isTrue),
    behaviours: v.pipe(
      v.array(id),
      v.check((list) => isEachOnce(list)),
    ),
    steps: v.pipe(v.array(step), v.maxLength(mostSteps)),
  }) satisfies v.GenericSchema<SharedPlan>,
  v.check(({ behaviours, steps }) =>
    steps.every(({ shows = [] }) => isEachOnce(shows) && shows.every((place) => place < behaviours.length)),
  ),
);

/** @returns undefined when it is none, or one that no sender makes */
export function sharedPlanIn(json: string): SharedPlan | undefined {
  try {
    const { success, output } = v.safeParse(sharedPlan, JSON.parse(json));
    return success ? output : undefined;
  } catch {
    return undefined;
  }
}
