import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deck } from '../../../content/deck';
import { recipes } from '../../../content/recipes';
import {
  asRecipe,
  fromRecipe,
  moveStep,
  setMinutes,
  setText,
  showsBehaviours,
  toggleInStep,
} from '../../../domain/conversation/compose';
import type { Plan } from '../../../domain/conversation/plan';
import { isPlan } from '../../../domain/conversation/plan-schema';
import { chosenBehaviour, planFrom } from '../../../domain/conversation/recipe';
import { planOfShared, type SharedPlan, sharedPlanOf } from '../../../domain/conversation/shared-plan';
import { sharedPlanIn } from '../../../domain/conversation/shared-plan-schema';
import type { Card } from '../../../domain/deck/deck';
import { anyPlan } from '../../any-plan';

const known = { recipes, questions: deck.questions };
const titleOf = ({ title }: Card) => title;
const ids = deck.cards.flatMap(({ behaviours }) => behaviours.map(({ id }) => id));
const chosen = (some: readonly string[]) => some.flatMap((id) => chosenBehaviour(deck, id, titleOf) ?? []);

let made = 0;
const newId = () => `s${++made}`;
const here = { ...known, behaviourOf: (id: string) => chosenBehaviour(deck, id, titleOf), newId };

/** What a plan means, whatever its steps are called. */
const meant = (plan: Plan) => ({ ...plan, steps: plan.steps.map(({ id: _id, ...step }) => step) });

/** The plan as it arrives at someone who has the same. */
function sent(plan: Plan): Plan {
  const shared = sharedPlanIn(JSON.stringify(sharedPlanOf(plan, undefined, known)));
  if (!shared) throw new Error('it is no shared plan');
  const { plan: arrived, missing } = planOfShared(shared, here);
  expect(missing).toEqual([]);
  return arrived;
}

describe.each(recipes.map((recipe) => [recipe.id, recipe] as const))('the recept %s', (_id, recipe) => {
  const plan = planFrom(recipe, deck, chosen(ids.slice(0, 9)), newId);

  it('arrives as it was sent', () => {
    expect(meant(sent(plan))).toEqual(meant(plan));
  });

  it('is small: of its words none are sent that are there already', () => {
    const json = JSON.stringify(sharedPlanOf(plan, undefined, known));
    for (const { say } of recipe.steps) if (say) expect(json).not.toContain(say);
    expect(json).not.toContain(recipe.mind);
    expect(json).not.toContain('"goal"');
  });

  it('arrives as it was changed', () => {
    const [first, second] = plan.steps;
    const about = plan.steps.find(showsBehaviours);
    if (!first || !second) throw new Error('it has no two steps');
    const changed = [
      (now: Plan) => setMinutes(now, first.id, 17),
      (now: Plan) => setText(now, second.id, 'Wat weten wij níét?'),
      (now: Plan) => moveStep(now, first.id, 1),
      (now: Plan) => (about ? toggleInStep(now, about.id, ids[0] ?? '') : now),
      (now: Plan): Plan => ({ ...now, goal: 'Ons eigen doel', figures: 'woorden' }),
    ].reduce<Plan>((now, change) => change(now), plan);
    expect(meant(sent(changed))).toEqual(meant(changed));
  });

  it('as a recept of one’s own it arrives with what the host says and bears in mind', () => {
    const own = fromRecipe(asRecipe(plan, newId), 'eigen', newId);
    expect(meant(sent(own))).toEqual({ ...meant(own), recipe: recipe.id });
  });
});

it('of any plan arrives what it means, once: nothing of what came of it', () => {
  fc.assert(
    fc.property(anyPlan('klaargezet'), fc.subarray(ids, { maxLength: 5 }), (plan, some) => {
      const steps = plan.steps.map((step, n) => ({ ...step, behaviours: chosen(some.slice(n)) }));
      const arrived = sent({ ...plan, steps });
      expect(isPlan(JSON.stringify(arrived))).toBe(true);
      expect(Object.keys(arrived).toSorted()).toEqual(
        [
          'state',
          'goal',
          'steps',
          'at',
          'figures',
          'agreements',
          ...('mind' in plan ? ['mind'] : []),
        ].toSorted(),
      );
      expect(arrived).toMatchObject({ at: '', agreements: {}, goal: plan.goal, figures: plan.figures });
      expect(arrived.steps.map(({ kind, minutes, text, say }) => ({ kind, minutes, text, say }))).toEqual(
        plan.steps.map(({ kind, minutes, text, say }) => ({ kind, minutes, text, say })),
      );
      expect(arrived.steps.every(({ spent, hands }) => spent === 0 && Object.keys(hands).length === 0)).toBe(
        true,
      );
      expect(meant(sent(arrived))).toEqual(meant(arrived));
    }),
  );
});

it('behaviours that are not here are left out, and named; the others are there, each in its steps', () => {
  const [first = '', second = ''] = ids;
  const shared: SharedPlan = {
    goal: '',
    behaviours: [first, 'weg/een', second, 'waterschap.water/luister'],
    steps: [
      { kind: 'handen', minutes: 2 },
      { kind: 'vraag', minutes: 5, question: 'hoe-precies', shows: [1, 2] },
    ],
  };
  const { plan, missing } = planOfShared(shared, here);
  expect(missing).toEqual(['weg/een', 'waterschap.water/luister']);
  expect(plan.steps.map(({ behaviours }) => behaviours.map(({ id }) => id))).toEqual([
    [first, second],
    [second],
  ]);
});

it.each([
  ['that is not here', 'zomaar', 3],
  ['that has no such step', 'het-kwartier', 99],
  ['that has another question there', 'het-kwartier', 2],
  ['that is none', '__proto__', 0],
])('what a host says in a recept %s, the host does not say', (_what, recipe, said) => {
  const step = { kind: 'vraag', minutes: 2, question: 'hoe-precies', said } as const;
  const { plan } = planOfShared({ recipe, behaviours: [], steps: [step] }, here);
  expect(plan.steps[0]).not.toHaveProperty('say');
  expect(plan.steps[0]?.text).toBe(deck.questions.find(({ id }) => id === 'hoe-precies')?.text);
});

describe('a plan from someone else', () => {
  const sound: SharedPlan = {
    goal: 'Doel',
    behaviours: ['a/b', 'a/c'],
    steps: [{ kind: 'vraag', minutes: 5, shows: [1, 0] }],
  };
  const json = (more: object) => JSON.stringify({ ...sound, ...more });
  const step = (more: object) => json({ steps: [{ kind: 'vraag', minutes: 5, ...more }] });

  it('is taken', () => {
    expect(sharedPlanIn(json({}))).toEqual(sound);
  });

  it.each([
    ['that is nothing', ''],
    ['that is no JSON', '{"goal":'],
    ['that is a list', `[${json({})}]`],
    ['without behaviours', JSON.stringify({ steps: [] })],
    ['with a field too many', json({ agreements: {} })],
    ['with hands in a step', step({ hands: {} })],
    ['with a step of a kind that there is not', step({ kind: 'dans' })],
    ['with half a minute', step({ minutes: 0.5 })],
    ['with fewer minutes than none', step({ minutes: -1 })],
    ['with a behaviour twice', json({ behaviours: ['a/b', 'a/b'] })],
    ['with a behaviour twice in a step', step({ shows: [0, 0] })],
    ['with a behaviour that is not in its list', step({ shows: [2] })],
    ['with an id that is longer than any', json({ behaviours: ['x'.repeat(1_001)] })],
    ['with more steps than anyone leads', json({ steps: Array(101).fill({ kind: 'vraag', minutes: 1 }) })],
    ['with a list deeper than any', '['.repeat(90_000)],
  ])('%s is refused', (_what, text) => {
    expect(sharedPlanIn(text)).toBeUndefined();
  });
});
