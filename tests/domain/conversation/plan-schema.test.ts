import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deck } from '../../../content/deck';
import { recipes } from '../../../content/recipes';
import type { Plan } from '../../../domain/conversation/plan';
import { isPlan } from '../../../domain/conversation/plan-schema';
import { planFrom } from '../../../domain/conversation/recipe';
import * as running from '../../../domain/conversation/running';
import { smallPlan } from '../../bench/sound-backup';

const plan: Plan = JSON.parse(smallPlan);
const [first, second] = plan.steps;
const json = JSON.stringify;

/** The plan with another text in a place of it. */
const having = (was: string, is: string) => {
  expect(smallPlan).toContain(was);
  return smallPlan.replace(was, is);
};

describe('a plan', () => {
  it.each([
    ['that is going on', smallPlan],
    ['without steps', json({ ...plan, steps: [], at: '' })],
    ['that is at a step which was taken out', json({ ...plan, at: 's9' })],
    ['with half a sign', json({ ...plan, goal: '\ud83d' })],
    ['with a word that means something to the language', json({ ...plan, goal: '"__proto__":1' })],
    ['with a time at the end of time', json({ ...plan, endBy: 8.64e15 })],
    ['with a day that comes once in four years', having('2026-12-09', '2028-02-29')],
  ])('%s is taken', (_what, text) => {
    expect(isPlan(text)).toBe(true);
  });

  it.each([
    ['that is no JSON', smallPlan.slice(1)],
    ['that is a list', `[${smallPlan}]`],
    ['that is nothing', 'null'],
    ['with two steps of one id', json({ ...plan, steps: [first, { ...second, id: first?.id }] })],
    ['with a step whose id has a slash', json({ ...plan, steps: [{ ...first, id: 's/1' }] })],
    ['with an agreement whose id has a slash', having('"a1":{', '"a/1":{')],
    ['with a step of a kind that there is not', having('"kind":"handen"', '"kind":"dans"')],
    ['in a state that there is not', having('"state":"bezig"', '"state":"klaar"')],
    ['without a field', having('"goal":"Eén gedrag kiezen",', '')],
    ['with a field too many', having('"goal":', '"extra":1,"goal":')],
    ['with a field that every object has', having('"goal":', '"toString":1,"goal":')],
    ['with hands for a name that every object has', having('"hands":{"opgave/durf"', '"hands":{"valueOf"')],
    ['with hands in the place of what objects come from', having('"hands":{', '"hands":{"__proto__":{},')],
    ['with an agreement in that place', having('"agreements":{', '"agreements":{"__proto__":{"state":1},')],
    ['with that place written otherwise', having('"agreements":{', '"agreements":{"\\u005f_proto__":1,')],
    ['with the maker of objects', having('"agreements":{', '"agreements":{"constructor":{},')],
    ['with a field that is nothing', having('"present":6', '"present":null')],
    ['with half a person', having('"present":6', '"present":6.5')],
    ['with fewer hands than none', having('"herkennen":3', '"herkennen":-1')],
    ['with a time before the first', having('"spent":61000', '"spent":-1')],
    ['with a time after the last', json({ ...plan, since: 8.64e15 + 1 })],
    ['with a day that does not exist', having('"due":"2026-12-09"', '"due":"2026-02-30"')],
    ['with a day in words', having('"due":"2026-12-09"', '"due":"morgen"')],
    ['with behaviours that are no list', having('"behaviours":[]', '"behaviours":{}')],
  ])('%s is refused', (_what, text) => {
    expect(isPlan(text)).toBe(false);
  });
});

it.each(recipes.map((recipe) => [recipe.id, recipe] as const))(
  'a conversation from the recept %s is a plan, with all the behaviours there are',
  (_id, recipe) => {
    const behaviours = deck.cards.flatMap((card) =>
      card.behaviours.map(({ id, text, audience }) => ({
        id,
        text,
        audience,
        card: card.id,
        cardTitle: card.title,
      })),
    );
    let ids = 0;
    expect(isPlan(json(planFrom(recipe, deck, behaviours, () => String(++ids))))).toBe(true);
  },
);

it('whatever happens in a conversation, on whatever clock, it stays a plan', () => {
  const { begin, next, previous, pause, resume, setAside, stop } = running;
  const act = fc.constantFrom(begin, next, previous, pause, resume, setAside, stop);
  const time = fc.oneof(fc.nat(1e9), fc.nat({ max: 8.64e15 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(act, time)), (acts) => {
      const after = acts.reduce<Plan>((found, [change, now]) => change(found, now), plan);
      expect(isPlan(json(after))).toBe(true);
    }),
  );
});
