import { describe, expect, it } from 'vitest';
import { deck } from '../../content/deck';
import { beginNow, recipes } from '../../content/recipes';
import { isPlan } from '../../domain/conversation/plan-schema';
import { chosenBehaviour, planFrom } from '../../domain/conversation/recipe';
import { findBehaviour } from '../../domain/deck/deck-lookup';

const titleOf = ({ title }: { title: string }) => title;
const some = [chosenBehaviour(deck, 'vertrouwen/nieuwsgierig', titleOf)].flatMap((found) => found ?? []);

describe('the ready-made conversations', () => {
  it('are eleven, each with a name of its own', () => {
    expect(new Set(recipes.map(({ id }) => id)).size).toBe(11);
    expect(new Set(recipes.map(({ title }) => title)).size).toBe(11);
    expect(recipes).toContain(beginNow);
  });

  const texts = JSON.stringify(recipes);
  it.each([
    ['straight apostrophe', /'/],
    ['three dots', /\.\.\./],
    ['countable gedrag', /\b(een|één|elk|ander) gedrag\b|gedragingen/i],
    ['formal you', /\b(u|uw)\b/i],
    ['double space', / {2}/],
  ])('have no %s in their words', (_what, wrong) => {
    expect(texts).not.toMatch(wrong);
  });
});

describe.each(recipes)('$id', ({ steps, minutes, mind, behaviours, ...recipe }) => {
  const questions = steps.map(({ question }) => question);

  it('takes as long as it says', () => {
    expect(steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes);
  });

  it('asks questions of the deck', () => {
    const known = deck.questions.map(({ id }) => id);
    expect(questions.filter((id) => id !== undefined && !known.includes(id))).toEqual([]);
  });

  it('asks what is in the way right after what is missing', () => {
    const before = questions.filter((_, n) => questions[n + 1] === 'wat-belemmert');
    expect(before.every((question) => question === 'wat-ontbreekt')).toBe(true);
    expect(questions[0]).not.toBe('wat-belemmert');
  });

  it('ends with what to work on and how to follow it up', () => {
    expect(steps.slice(-2).map(({ kind, question }) => [kind, question])).toEqual([
      ['afspreken', 'waaraan-werken'],
      ['lezen', 'welk-vervolg'],
    ]);
    expect(questions.filter((question) => question === 'welk-vervolg')).toHaveLength(1);
  });

  it('shows the picture of hands only after hands', () => {
    const kinds = steps.map(({ kind }) => kind);
    expect(kinds.includes('beeld') && !kinds.slice(0, kinds.indexOf('beeld')).includes('handen')).toBe(false);
  });

  it('lets the leidinggevende speak last', () => {
    expect(mind).toMatch(/[Ll]eidinggevende (.+ )?praat als laatste|praat als laatste/);
  });

  it('takes behaviours that are there', () => {
    const ids = behaviours.from === 'lijst' ? behaviours.ids : [];
    expect(ids.filter((id) => !findBehaviour(deck, id))).toEqual([]);
  });

  it('becomes a plan that can be stored, with something to see in each step', () => {
    let made = 0;
    const plan = planFrom(
      { ...recipe, steps, minutes, mind, behaviours },
      deck,
      some,
      () => `step ${made++}`,
    );
    expect(isPlan(JSON.stringify(plan))).toBe(true);
    expect(new Set(plan.steps.map(({ id }) => id)).size).toBe(steps.length);
    expect(plan.steps.filter(({ text }) => !text)).toEqual([]);
  });
});
