import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBehaviours,
  addStep,
  asRecipe,
  behavioursOf,
  fromRecipe,
  minutesOf,
  mostMinutes,
  moveStep,
  putStepBack,
  removeBehaviour,
  removeStep,
  replaceBehaviour,
  setMinutes,
  setText,
  takeSteps,
  toggleInStep,
} from '../../../domain/conversation/compose';
import { withCount } from '../../../domain/conversation/hands';
import type { ChosenBehaviour, Plan, Step, StepKind } from '../../../domain/conversation/plan';
import { isPlan } from '../../../domain/conversation/plan-schema';

const behaviour = (id: string): ChosenBehaviour => ({
  id,
  text: `Doe ${id}.`,
  card: 'opgave',
  cardTitle: 'Opgave',
  audience: 'iedereen',
});
const step = (id: string, kind: StepKind, behaviours: string[] = []): Step => ({
  id,
  kind,
  text: id,
  minutes: 2,
  spent: 0,
  behaviours: behaviours.map(behaviour),
  hands: {},
});
const plan: Plan = {
  state: 'klaargezet',
  goal: 'Kiezen',
  steps: [
    step('open', 'openen', ['a', 'b']),
    step('hands', 'handen', ['b']),
    step('agree', 'afspreken'),
    step('read', 'lezen'),
  ],
  at: '',
  figures: 'getallen',
  agreements: {},
};
const ids = ({ steps }: Plan) => steps.map(({ id }) => id);
const shown = ({ steps }: Plan) => steps.map(({ behaviours }) => behaviours.map(({ id }) => id).join(''));
const answered: Plan = {
  ...plan,
  steps: plan.steps.map((each) =>
    each.id === 'hands' ? { ...each, hands: { b: { counts: { bespreken: 3 } } } } : each,
  ),
};

describe('the behaviours of a conversation', () => {
  it('are those of all steps, each once, in the order in which they come', () => {
    expect(behavioursOf(plan).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('come in each step that shows any, once', () => {
    expect(shown(addBehaviours(plan, [behaviour('b'), behaviour('c')]))).toEqual(['abc', 'bc', '', '']);
    expect(addBehaviours(plan, [behaviour('a')])).toBe(plan);
  });

  it('go from each step, without what the hands said of them', () => {
    const removed = removeBehaviour(answered, 'b');
    expect(shown(removed)).toEqual(['a', '', '', '']);
    expect(removed.steps[1]?.hands).toEqual({ b: { counts: { bespreken: 3 } } });
  });

  it('are replaced where they stand, by one that is not there yet', () => {
    expect(shown(replaceBehaviour(plan, 'b', behaviour('c')))).toEqual(['ac', 'c', '', '']);
    expect(replaceBehaviour(plan, 'b', behaviour('a'))).toBe(plan);
  });

  it('can be left out of one step, and put back in their order', () => {
    const without = toggleInStep(plan, 'open', 'a');
    expect(shown(without)).toEqual(['b', 'b', '', '']);
    expect(shown(toggleInStep(plan, 'hands', 'a'))).toEqual(['ab', 'ab', '', '']);
  });
});

describe('a step', () => {
  it('takes a whole number of minutes, as many as a step may take', () => {
    const minutes = (wish: number) => setMinutes(plan, 'open', wish).steps[0]?.minutes;
    expect([7.4, -3, 1e9].map(minutes)).toEqual([7, 0, mostMinutes]);
    expect(minutesOf(setMinutes(plan, 'open', 10))).toBe(16);
  });

  it('asks a question of one’s own', () => {
    expect(setText(plan, 'open', 'Waarom?').steps[0]?.text).toBe('Waarom?');
  });

  it('moves, not beyond the ends', () => {
    expect(ids(moveStep(plan, 'open', 2))).toEqual(['hands', 'agree', 'open', 'read']);
    expect(moveStep(plan, 'open', -1)).toBe(plan);
    expect(moveStep(plan, 'read', 1)).toBe(plan);
    expect(moveStep(plan, 'gone', 1)).toBe(plan);
  });

  it('comes before the agreements, with the behaviours of the conversation', () => {
    const added = addStep(plan, step('why', 'vraag'));
    expect(ids(added)).toEqual(['open', 'hands', 'why', 'agree', 'read']);
    expect(shown(added)[2]).toBe('ab');
    expect(ids(addStep(plan, step('again', 'lezen'))).at(-1)).toBe('again');
  });

  it('can be taken out and put back, unless hands were filled in', () => {
    const without = removeStep(plan, 'hands');
    expect(ids(without)).toEqual(['open', 'agree', 'read']);
    expect(putStepBack(without, step('hands', 'handen', ['b']), 1)).toEqual(plan);
    expect(putStepBack(plan, step('hands', 'handen'), 0)).toBe(plan);
    expect(removeStep(answered, 'hands')).toBe(answered);
  });

  it('and goes on beside one that was on, and is out', () => {
    const at = (id: string) => removeStep({ ...plan, at: id }, id).at;
    expect([at('open'), at('hands'), at('read')]).toEqual(['hands', 'agree', 'agree']);
    expect(removeStep({ ...plan, at: 'open' }, 'hands').at).toBe('open');
  });

  it('also one of which each count was taken away again', () => {
    const counted = withCount(plan, 'hands', 'b', 'beter', 2);
    expect(removeStep(counted, 'hands')).toBe(counted);
    expect(ids(removeStep(withCount(counted, 'hands', 'b', 'beter', undefined), 'hands'))).not.toContain(
      'hands',
    );
  });
});

describe('another recept', () => {
  const other: Plan = { ...plan, recipe: 'na-een-klus', goal: 'Leren', steps: [step('new', 'vraag')] };

  it('brings its steps and its goal, and leaves where something was written or filled in', () => {
    const taken = takeSteps(answered, other, new Set(['read']));
    expect(ids(taken)).toEqual(['new', 'hands', 'read']);
    expect(taken).toMatchObject({ goal: 'Leren', recipe: 'na-een-klus' });
  });

  it('of one’s own is as the conversation was meant, and one of it bears its id', () => {
    const fresh = ['1', '2', '3', '4'];
    const newId = () => fresh.shift() ?? 'more';
    const began: Plan = { ...answered, recipe: 'x', state: 'bezig', at: 'hands', started: 5, agreements: {} };
    const recipe = asRecipe(began, newId);
    expect(recipe).toEqual({
      ...plan,
      state: 'recept',
      steps: plan.steps.map((each, n) => ({ ...each, id: String(n + 1) })),
    });
    expect(fromRecipe(recipe, 'own', newId)).toMatchObject({ state: 'klaargezet', recipe: 'own', at: '' });
  });
});

describe('whatever is pressed', () => {
  const id = fc.constantFrom('open', 'hands', 'agree', 'read', 'a', 'b', 'c');
  const press = fc.oneof(
    fc.tuple(id, fc.integer({ min: -3, max: 3 })).map(
      ([one, by]) =>
        (now: Plan) =>
          moveStep(now, one, by),
    ),
    fc.tuple(id, fc.double()).map(
      ([one, n]) =>
        (now: Plan) =>
          setMinutes(now, one, n),
    ),
    id.map((one) => (now: Plan) => removeStep(now, one)),
    id.map((one) => (now: Plan) => addBehaviours(now, [behaviour(one)])),
    id.map((one) => (now: Plan) => removeBehaviour(now, one)),
    fc.tuple(id, id).map(
      ([one, other]) =>
        (now: Plan) =>
          toggleInStep(now, one, other),
    ),
    fc.constant((now: Plan) => takeSteps(now, plan, new Set())),
  );

  it('it is a plan that can be stored, and what the hands said is there', () => {
    fc.assert(
      fc.property(fc.array(press), (presses) => {
        const pressed = presses.reduce((now, each) => each(now), answered);
        expect(isPlan(JSON.stringify(pressed))).toBe(true);
        expect(pressed.steps.some(({ hands }) => hands.b?.counts.bespreken === 3)).toBe(true);
      }),
    );
  });
});
