import type { Question } from '../deck/deck';
import { behavioursOf, showsBehaviours } from './compose';
import type { ChosenBehaviour, Plan, Step, StepKind } from './plan';
import { type Recipe, type RecipeStep, stepFrom } from './recipe';

/*
 * What a colleague gets who takes over a conversation that was set ready: what is meant, and nothing of what came of it.
 * It has no place for hands, for agreements, nor for what was typed in a conversation. It is as small as it can be: the
 * behaviours are named by their ids, and what the product itself says is not in it.
 */

export interface SharedStep {
  kind: StepKind;
  minutes: number;
  question?: string;
  /** Left out where it is the question of our deck. */
  text?: string;
  silent?: true;
  /** What the host says: at which step of the recept it stands, or the words themselves. */
  said?: number;
  say?: string;
  /** Which behaviours it shows, as places in the list of all; left out where it shows them all. */
  shows?: number[];
}

export interface SharedPlan {
  /** Left out where it is called after its day. */
  title?: string;
  /** Id of the ready-made recept that it came from. */
  recipe?: string;
  /** Both are left out where they are as in that recept. */
  goal?: string;
  mind?: string;
  inWords?: true;
  /** Ids of behaviours, each once. */
  behaviours: string[];
  steps: SharedStep[];
}

/** What every installation knows by itself. */
export interface Known {
  recipes: readonly Recipe[];
  /** Those of our deck. */
  questions: readonly Question[];
}

/** @param title none where it is called after its day */
export function sharedPlanOf(plan: Plan, title: string | undefined, known: Known): SharedPlan {
  const { goal, mind, figures, steps } = plan;
  const { recipes } = known;
  const recipe = recipes.find(({ id }) => id === plan.recipe) ?? recipes.find((each) => each.mind === mind);
  const behaviours = behavioursOf(plan).map(({ id }) => id);
  return {
    ...(title !== undefined && { title }),
    ...(recipe && { recipe: recipe.id }),
    ...(goal !== (recipe?.goal ?? '') && { goal }),
    ...(mind !== undefined && mind !== recipe?.mind && { mind }),
    ...(figures === 'woorden' && { inWords: true }),
    behaviours,
    steps: steps.map((step) => sharedStepOf(step, behaviours, recipe, known)),
  };
}

function sharedStepOf(
  step: Step,
  all: readonly string[],
  recipe: Recipe | undefined,
  known: Known,
): SharedStep {
  const { kind, minutes, question, text, silent, say } = step;
  const shows = [...new Set(step.behaviours.map(({ id }) => all.indexOf(id)))];
  const isAll = shows.length === all.length && shows.every((place, n) => place === n);
  const said = say === undefined ? -1 : (recipe?.steps.findIndex((each) => says(each, step, say)) ?? -1);
  return {
    kind,
    minutes,
    ...(question !== undefined && { question }),
    ...(text !== textOf(question, known) && { text }),
    ...(silent && { silent }),
    ...(said >= 0 ? { said } : say !== undefined && { say }),
    ...(!isAll && showsBehaviours(step) && { shows }),
  };
}

const textOf = (id: string | undefined, { questions }: Known) =>
  questions.find((question) => question.id === id)?.text ?? '';

const says = (each: RecipeStep, step: Step, say: string) => isAlike(each, step) && each.say === say;

const isAlike = (one: Pick<Step, 'kind' | 'question'>, other: Pick<Step, 'kind' | 'question'>) =>
  one.kind === other.kind && one.question === other.question;

/** What is here to make a plan of it. */
export interface Here extends Known {
  /** A behaviour as a conversation keeps it; undefined when there is none with this id. */
  behaviourOf(id: string): ChosenBehaviour | undefined;
  /** Gives a unique id at each call. */
  newId(): string;
}

/** A plan that is set ready, of what someone else meant. Behaviours that are not here are left out, and what that are. */
export function planOfShared(shared: SharedPlan, here: Here): { plan: Plan; missing: string[] } {
  const all = shared.behaviours.map((id) => here.behaviourOf(id));
  const recipe = here.recipes.find(({ id }) => id === shared.recipe);
  const mind = shared.mind ?? recipe?.mind;
  const plan: Plan = {
    state: 'klaargezet',
    ...(recipe && { recipe: recipe.id }),
    goal: shared.goal ?? recipe?.goal ?? '',
    ...(mind !== undefined && { mind }),
    steps: shared.steps.map(({ shows, ...step }) => {
      const shown = shows ? shows.map((place) => all[place]) : all;
      const behaviours = shown.filter((each) => each !== undefined);
      return stepFrom(recipeStepOf(step, recipe), here, behaviours, here.newId());
    }),
    at: '',
    figures: shared.inWords ? 'woorden' : 'getallen',
    agreements: {},
  };
  return { plan, missing: shared.behaviours.filter((_, place) => !all[place]) };
}

/** Another version may have another step in that place of a recept, or none: then the host has no words. */
function recipeStepOf({ said, ...step }: Omit<SharedStep, 'shows'>, recipe: Recipe | undefined): RecipeStep {
  const found = said === undefined ? undefined : recipe?.steps[said];
  return { ...step, ...(found?.say !== undefined && isAlike(found, step) && { say: found.say }) };
}
