import { isGiven } from './hands';
import type { ChosenBehaviour, Plan, Step, StepKind } from './plan';

/*
 * A conversation is put together: its steps, how long each is meant to take, and the behaviours in them. What was
 * answered by hands is never thrown away. Each function gives back the plan itself when nothing is different.
 */

/** The steps in which a team looks at behaviours. */
const withBehaviours: readonly StepKind[] = ['openen', 'vraag', 'handen'];

/** The longest that one step may be meant to take, in minutes. */
export const mostMinutes = 240;

/** How long all steps are meant to take together, in minutes. */
export function minutesOf({ steps }: Pick<Plan, 'steps'>): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The behaviours of all steps, each once, in the order in which they come. */
export function behavioursOf({ steps }: Pick<Plan, 'steps'>): ChosenBehaviour[] {
  const byId = new Map(steps.flatMap(({ behaviours }) => behaviours).map((each) => [each.id, each]));
  return [...byId.values()];
}

/** Whether behaviours can be chosen for a step. */
export function showsBehaviours({ kind }: Pick<Step, 'kind'>): boolean {
  return withBehaviours.includes(kind);
}

/** Adds behaviours to each step that shows any, after those that are there. */
export function addBehaviours(plan: Plan, added: readonly ChosenBehaviour[]): Plan {
  const known = new Set(behavioursOf(plan).map(({ id }) => id));
  const fresh = added.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return plan;
  return eachStep(plan, (step) =>
    showsBehaviours(step) ? { ...step, behaviours: [...step.behaviours, ...fresh] } : step,
  );
}

/** Takes a behaviour out of each step. What the hands said of it stays, should it come back. */
export function removeBehaviour(plan: Plan, id: string): Plan {
  return eachStep(plan, (step) => ({
    ...step,
    behaviours: step.behaviours.filter((each) => each.id !== id),
  }));
}

/** Puts a behaviour in the place of another, in each step that has that. */
export function replaceBehaviour(plan: Plan, id: string, by: ChosenBehaviour): Plan {
  if (behavioursOf(plan).some((each) => each.id === by.id)) return plan;
  return eachStep(plan, (step) => ({
    ...step,
    behaviours: step.behaviours.map((each) => (each.id === id ? by : each)),
  }));
}

/** Shows a behaviour of the conversation in a step, or shows it there no more. */
export function toggleInStep(plan: Plan, stepId: string, id: string): Plan {
  const all = behavioursOf(plan);
  return changeStep(plan, stepId, (step) => {
    const shown = new Set(step.behaviours.map((each) => each.id));
    if (!shown.delete(id)) shown.add(id);
    return { ...step, behaviours: all.filter((each) => shown.has(each.id)) };
  });
}

/** @param minutes what someone wants; it becomes a whole number that a step may take */
export function setMinutes(plan: Plan, stepId: string, minutes: number): Plan {
  if (Number.isNaN(minutes)) return plan;
  return changeStep(plan, stepId, (step) => ({ ...step, minutes: fittingMinutes(minutes) }));
}

/** The whole number of minutes that a step may take, nearest to what someone wants. */
export function fittingMinutes(minutes: number): number {
  return Math.min(Math.max(Math.round(minutes), 0), mostMinutes);
}

/** Asks a question of one's own in a step. */
export function setText(plan: Plan, stepId: string, text: string): Plan {
  return changeStep(plan, stepId, (step) => ({ ...step, text }));
}

/** Moves a step so many places on, or back; not beyond the ends. */
export function moveStep(plan: Plan, stepId: string, by: number): Plan {
  const from = plan.steps.findIndex(({ id }) => id === stepId);
  const to = from + by;
  const moved = plan.steps[from];
  if (!moved || to < 0 || to >= plan.steps.length) return plan;
  const others = plan.steps.filter(({ id }) => id !== stepId);
  return { ...plan, steps: [...others.slice(0, to), moved, ...others.slice(to)] };
}

/** Adds a step where it belongs: before what ends a conversation. It shows the behaviours of the conversation. */
export function addStep(plan: Plan, step: Step): Plan {
  const ending = plan.steps.findIndex(({ kind }) => kind === 'afspreken' || kind === 'lezen');
  const isEnding = step.kind === 'afspreken' || step.kind === 'lezen';
  const place = ending < 0 || isEnding ? plan.steps.length : ending;
  const added = showsBehaviours(step) ? { ...step, behaviours: behavioursOf(plan) } : step;
  return { ...plan, steps: [...plan.steps.slice(0, place), added, ...plan.steps.slice(place)] };
}

/**
 * Takes a step out. One in which hands were filled in stays: they would go with it. Where it was on, a conversation that
 * was set aside goes on with the one after it, or else with the one before.
 */
export function removeStep(plan: Plan, stepId: string): Plan {
  const index = plan.steps.findIndex(({ id }) => id === stepId);
  const removed = plan.steps[index];
  if (!removed || hasHands(removed)) return plan;
  const steps = plan.steps.filter((step) => step !== removed);
  const beside = steps[Math.min(index, steps.length - 1)]?.id ?? '';
  return { ...plan, steps, at: plan.at === stepId ? beside : plan.at };
}

/** Puts a step that was taken out back in its place. */
export function putStepBack(plan: Plan, step: Step, index: number): Plan {
  if (plan.steps.some(({ id }) => id === step.id)) return plan;
  return { ...plan, steps: [...plan.steps.slice(0, index), step, ...plan.steps.slice(index)] };
}

/** Whether something was filled in for a step. */
export function hasHands({ hands }: Step): boolean {
  return Object.values(hands).some(isGiven);
}

/**
 * The steps of another plan come in the place of these. Where something was filled in, or written, the step stays, after
 * the new ones.
 * @param written ids of steps in which something is written
 */
export function takeSteps(plan: Plan, from: Plan, written: ReadonlySet<string>): Plan {
  const kept = plan.steps.filter((step) => hasHands(step) || written.has(step.id));
  const { recipe, mind, goal } = from;
  const steps = from.steps.filter(({ id }) => !kept.some((step) => step.id === id));
  const { recipe: _recipe, mind: _mind, ...rest } = plan;
  return {
    ...rest,
    ...(recipe !== undefined && { recipe }),
    ...(mind !== undefined && { mind }),
    goal,
    steps: [...steps, ...kept],
  };
}

/**
 * A plan to begin conversations from: as it was meant, without what came of it.
 * @param newId gives a unique id at each call
 */
export function asRecipe(plan: Plan, newId: () => string): Plan {
  const { recipe, ...fresh } = afresh(plan, newId);
  return { ...fresh, state: 'recept' };
}

/**
 * The plan of a conversation that is made from a recept of one's own.
 * @param recipe id of that recept
 */
export function fromRecipe(plan: Plan, recipe: string, newId: () => string): Plan {
  return { ...afresh(plan, newId), state: 'klaargezet', recipe };
}

/** Whether two plans are meant to be the same conversation, whatever their steps are called, or became of them. */
export function isMeantAs(one: Plan, other: Plan): boolean {
  const meant = (plan: Plan) =>
    JSON.stringify(
      fromRecipe(plan, plan.recipe ?? '', () => ''),
      byName,
    );
  return one.state === other.state && meant(one) === meant(other);
}

/** For `JSON.stringify`: fields in the order of their names, for each way to make a plan has an order of its own. */
function byName(_field: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function afresh({ state, recipe, goal, mind, steps, figures }: Plan, newId: () => string): Plan {
  return {
    state,
    ...(recipe !== undefined && { recipe }),
    goal,
    ...(mind !== undefined && { mind }),
    steps: steps.map((step) => ({ ...step, id: newId(), spent: 0, hands: {} })),
    at: '',
    figures,
    agreements: {},
  };
}

function changeStep(plan: Plan, id: string, change: (step: Step) => Step): Plan {
  return eachStep(plan, (step) => (step.id === id ? change(step) : step));
}

function eachStep(plan: Plan, change: (step: Step) => Step): Plan {
  return { ...plan, steps: plan.steps.map(change) };
}
