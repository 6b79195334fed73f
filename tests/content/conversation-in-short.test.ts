import { expect, it } from 'vitest';
import { toldApart } from '../../content/conversation-in-short';
import { recipes } from '../../content/recipes';
import type { Plan } from '../../domain/conversation/plan';
import { behaviour, conversation, step } from '../domain/conversation/a-conversation';

const [recipe] = recipes;
const steps = [step('a', { behaviours: [behaviour('a')] }), step('b')];
const called = (id: string, title: string, plan: Partial<Plan>) => ({ ...conversation(plan), id, title });

it('conversations with the same title are told apart, and no others', () => {
  const plan = { recipe: recipe?.id ?? '', goal: recipe?.goal ?? '', steps };
  const apart = toldApart([
    called('een', 'Gesprek van vandaag', plan),
    called('twee', 'Gesprek van vandaag', { ...plan, goal: 'Leren van elkaar.' }),
    called('drie', 'Gesprek van vandaag', { ...plan, steps: steps.slice(1) }),
    called('vier', 'Gesprek van vandaag', plan),
    called('vijf', 'Ons overleg', plan),
    // Of another day: that tells it apart.
    called('zes', 'Gesprek van vandaag', { ...plan, started: new Date(2031, 1, 3).getTime() }),
  ]);
  const card = steps[0]?.behaviours[0]?.cardTitle;
  expect(Object.fromEntries(apart)).toEqual({
    een: `${recipe?.title} · ${card} · 2 stappen, 4 minuten`,
    twee: `Leren van elkaar. · 2 stappen, 4 minuten`,
    drie: `${recipe?.title} · 1 stap, 2 minuten`,
    vier: `${recipe?.title} · ${card} · 2 stappen, 4 minuten (2)`,
  });
});
