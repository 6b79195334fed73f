import { describe, expect, it } from 'vitest';
import { pictureOf, withCount, withMost, withOneMore, withPresent } from '../../../domain/conversation/hands';
import type { ChosenBehaviour, Plan } from '../../../domain/conversation/plan';
import { isPlan } from '../../../domain/conversation/plan-schema';

const behaviour = (id: string): ChosenBehaviour => ({
  id,
  text: id,
  card: 'vertrouwen',
  cardTitle: 'Werken vanuit vertrouwen',
  audience: 'iedereen',
});
const plan: Plan = {
  state: 'bezig',
  goal: '',
  steps: [
    {
      id: 'step',
      kind: 'handen',
      text: '',
      minutes: 2,
      spent: 0,
      behaviours: ['a', 'b', 'c'].map(behaviour),
      hands: {},
    },
  ],
  at: 'step',
  figures: 'getallen',
  agreements: {},
};
/** Hands of a behaviour: herkennen, beter, bespreken. */
const counted = (before: Plan, id: string, [one, two, three]: [number, number, number]) =>
  withCount(
    withCount(withCount(before, 'step', id, 'herkennen', one), 'step', id, 'beter', two),
    'step',
    id,
    'bespreken',
    three,
  );
const handsOf = (of: Plan, id: string) => of.steps[0]?.hands[id];

describe('hands', () => {
  it('are counted one by one, and never below none', () => {
    const once = withOneMore(plan, 'step', 'a', 'beter', 1);
    expect(handsOf(withOneMore(once, 'step', 'a', 'beter', 1), 'a')).toEqual({ counts: { beter: 2 } });
    expect(handsOf(withOneMore(plan, 'step', 'a', 'beter', -1), 'a')).toEqual({ counts: { beter: 0 } });
  });

  it('are filled in, and taken away', () => {
    const filled = withCount(plan, 'step', 'a', 'beter', 7);
    expect(handsOf(filled, 'a')).toEqual({ counts: { beter: 7 } });
    expect(handsOf(withCount(filled, 'step', 'a', 'beter', undefined), 'a')).toEqual({ counts: {} });
  });

  it.each([
    [7, 7],
    [2.5, 3],
    [1e9, 9_999],
    [0, undefined],
    [-3, undefined],
    [Number.NaN, undefined],
    [undefined, undefined],
  ])('are of %s people: a plan that a backup can give back', (typed, present) => {
    const after = withPresent({ ...plan, present: 4 }, typed);
    expect(after.present).toBe(present);
    expect(isPlan(JSON.stringify(after))).toBe(true);
  });

  it('of which there were none are told in words: nobody', () => {
    const [row] = pictureOf(counted(plan, 'a', [0, 0, 0])).rows;
    expect(row?.amounts).toEqual({ herkennen: 'niemand', beter: 'niemand', bespreken: 'niemand' });
  });

  it('may be only the sign that was seen most', () => {
    const marked = withMost(plan, 'step', 'a', 'bespreken');
    expect(handsOf(marked, 'a')).toEqual({ counts: {}, most: 'bespreken' });
    expect(handsOf(withMost(marked, 'step', 'a', 'beter'), 'a')).toEqual({ counts: {}, most: 'beter' });
    expect(handsOf(withMost(marked, 'step', 'a', 'bespreken'), 'a')).toEqual({ counts: {} });
  });
});

describe('the picture of the hands', () => {
  it('has what is to be discussed most first, and nothing that was not asked', () => {
    const given = counted(counted(plan, 'a', [6, 1, 1]), 'b', [1, 2, 5]);
    expect(pictureOf(given).rows.map((row) => row.behaviour.id)).toEqual(['b', 'a']);
    expect(pictureOf(withMost(given, 'step', 'c', 'bespreken')).rows[0]?.behaviour.id).toBe('c');
    expect(pictureOf(plan).rows).toEqual([]);
  });

  it('has words for how many', () => {
    const { rows } = pictureOf(counted(counted(plan, 'a', [0, 3, 5]), 'b', [8, 0, 0]));
    expect(rows[0]?.amounts).toEqual({ herkennen: 'niemand', beter: 'een-paar', bespreken: 'de-meeste' });
    expect(rows[1]?.amounts).toEqual({ herkennen: 'allemaal', beter: 'niemand', bespreken: 'niemand' });
    const marked = withMost({ ...plan, present: 9 }, 'step', 'a', 'beter');
    expect(pictureOf(marked).rows[0]?.amounts).toEqual({ beter: 'de-meeste' });
  });

  it.each([
    ['four people', { ...counted(plan, 'a', [1, 1, 2]) }, 'woorden'],
    ['five people', { ...counted(plan, 'a', [1, 1, 3]) }, 'getallen'],
    ['four people of whom hands were forgotten', { ...counted(plan, 'a', [1, 1, 3]), present: 4 }, 'woorden'],
    ['a team that chose words', { ...counted(plan, 'a', [9, 9, 9]), figures: 'woorden' as const }, 'woorden'],
  ])('says it of %s as it should', (_name, given, figures) => {
    expect(pictureOf(given).figures).toBe(figures);
  });
});
