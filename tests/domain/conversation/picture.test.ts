import { describe, expect, it } from 'vitest';
import { amountOf, pictureOf } from '../../../domain/conversation/picture';
import type { Plan } from '../../../domain/conversation/plan';
import { behaviour, step } from './a-conversation';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((slug) => behaviour(slug));
const hands: Plan['steps'][number]['hands'] = {
  'water/a': { counts: { herkennen: 4, beter: 1, bespreken: 1 } },
  'water/b': { counts: {}, most: 'bespreken' },
  'water/c': { counts: { bespreken: 5, herkennen: 1 } },
};
const plan = (more: Partial<Plan> = {}) => ({
  steps: [step('1', { kind: 'handen', behaviours: [a, b, c, d].flatMap((each) => each ?? []), hands })],
  figures: 'getallen' as const,
  ...more,
});

describe('the picture of the hands', () => {
  it('has what is to be discussed first, and no behaviour without hands', () => {
    expect(pictureOf(plan()).rows.map((row) => row.behaviour.id)).toEqual(['water/c', 'water/a', 'water/b']);
  });

  it('has the last hands of a behaviour that came by twice', () => {
    const again = step('2', {
      kind: 'handen',
      behaviours: a ? [a] : [],
      hands: { 'water/a': { counts: { beter: 6 } } },
    });
    const { rows } = pictureOf({ ...plan(), steps: [...plan().steps, again] });
    expect(rows.find((row) => row.behaviour.id === 'water/a')?.hands.counts).toEqual({ beter: 6 });
  });

  it.each([
    ['six hands', plan(), 6, false],
    ['five people', plan({ present: 5 }), 5, false],
    ['four people', plan({ present: 4 }), 4, true],
    ['by choice', plan({ figures: 'woorden' }), 6, true],
    ['no hands', plan({ steps: [] }), 0, true],
  ])('is in words or numbers: %s', (_name, given, people, inWords) => {
    expect(pictureOf(given)).toMatchObject({ people, inWords });
  });

  it.each([
    [0, 4, 'niemand'],
    [1, 4, 'enkelen'],
    [2, 4, 'enkelen'],
    [3, 4, 'meesten'],
    [4, 4, 'allen'],
    [5, 4, 'allen'],
    [0, 0, 'niemand'],
  ])('%d of %d is %s', (n, people, words) => {
    expect(amountOf(n, people)).toBe(words);
  });
});
