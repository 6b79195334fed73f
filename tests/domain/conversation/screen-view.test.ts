import { describe, expect, it } from 'vitest';
import type { Conversation, ConversationText, Plan, Step } from '../../../domain/conversation/plan';
import { screenViewOf, sheetsOf } from '../../../domain/conversation/screen-view';

/** Stands in all that is for the host alone. */
const canary = 'KANARIE-7';

const behaviour = (id: string, length = 20) => ({
  id,
  text: 'x'.repeat(length),
  card: 'opgave',
  cardTitle: 'De opgave',
  audience: 'iedereen' as const,
});
const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  kind: 'vraag',
  text: `Vraag ${id}`,
  say: canary,
  minutes: 5,
  spent: 0,
  behaviours: [behaviour('opgave/a'), behaviour('opgave/b')],
  hands: { 'opgave/a': { counts: { herkennen: 77, beter: 1, bespreken: 2 } } },
  ...more,
});
const conversation = (more: Partial<Plan> = {}, steps = [step('s1'), step('s2')]): Conversation => ({
  id: 'c1',
  title: canary,
  created: 1,
  updated: 1,
  plan: {
    state: 'bezig',
    goal: canary,
    mind: canary,
    recipe: canary,
    steps,
    at: 's1',
    figures: 'getallen',
    present: 80,
    agreements: { a1: { state: 'open', due: '2026-12-09', moves: [], behaviour: canary } },
    ...more,
  },
});
const text = (id: string, words: string, created = 1): ConversationText => ({
  id,
  place: 'c1/a1/afspraak',
  text: words,
  created,
  updated: created,
});
const sentences = new Map([['a1', [text('t2', 'later\ndoen', 2), text('t1', 'eerst\ndoen')]]]);
const none = new Map<string, ConversationText[]>();

describe('what a team sees', () => {
  it.each(['terug', 'openen', 'vraag', 'handen', 'beeld', 'afspreken', 'lezen'] as const)(
    'has nothing for the host alone, and no hands before the picture is shown: %s',
    (kind) => {
      const view = screenViewOf(conversation({}, [step('s1', { kind })]), sentences);
      expect(view.is).toBe('step');
      expect(JSON.stringify(view)).not.toContain(canary);
      expect(JSON.stringify(view)).not.toContain('77');
      const shown = screenViewOf(conversation({ pictureShown: true }, [step('s1', { kind })]), sentences);
      expect(JSON.stringify(shown)).toContain('77');
      expect(JSON.stringify(shown)).not.toContain(canary);
    },
  );

  it('is the step that is on, with the behaviours of it', () => {
    const view = screenViewOf(conversation({ at: 's2' }), none);
    expect(view).toMatchObject({
      id: 's2',
      text: 'Vraag s2',
      sheets: [[{ id: 'opgave/a' }, { id: 'opgave/b' }]],
    });
  });

  it('has the agreements where they are made and read, the oldest first, both where two windows began one', () => {
    const shown = (kind: Step['kind']) => {
      const view = screenViewOf(conversation({}, [step('s1', { kind })]), sentences);
      return view.is === 'step' ? view.agreements.map(({ sentence, due }) => [sentence.when, due]) : [];
    };
    expect(shown('lezen')).toEqual([
      ['eerst', '2026-12-09'],
      ['later', '2026-12-09'],
    ]);
    expect(shown('afspreken')).toHaveLength(2);
    expect(shown('vraag')).toEqual([]);
  });

  it.each([
    ['gone', null],
    ['over', conversation({ state: 'afgerond' })],
    ['waiting', conversation({ state: 'klaargezet' })],
    ['waiting', conversation({ state: 'recept' })],
    ['waiting', conversation({}, [])],
    ['figure', conversation({ paused: true })],
  ] as const)('is no step, but %s', (is, of) => {
    expect(screenViewOf(of, sentences)).toEqual({ is });
  });
});

describe('the sheets of behaviours', () => {
  const sizes = (lengths: number[]) =>
    sheetsOf(lengths.map((length, n) => behaviour(`b${n}`, length))).map((sheet) => sheet.length);

  it('hold six at most, and no more characters than can be read from afar', () => {
    expect(sizes([])).toEqual([]);
    expect(sizes(Array(13).fill(40))).toEqual([6, 6, 1]);
    expect(sizes([221, 221, 221, 221, 221])).toEqual([4, 1]);
    expect(sizes([3000, 10])).toEqual([1, 1]);
  });

  it('keep all behaviours, each once, in their order', () => {
    const all = Array.from({ length: 200 }, (_, n) => behaviour(`b${n}`, (n * 37) % 400));
    expect(
      sheetsOf(all)
        .flat()
        .map(({ id }) => id),
    ).toEqual(all.map(({ id }) => id));
  });
});
