import { describe, expect, it } from 'vitest';
import { behavioursFrom, chosenBehaviour, planFrom, type Recipe } from '../../../domain/conversation/recipe';
import type { Behaviour, Card, Deck } from '../../../domain/deck/deck';

const behaviour = (id: string, more: Partial<Behaviour> = {}): Behaviour => ({
  id: `water/${id}`,
  text: `Doe ${id}.`,
  audience: 'iedereen',
  ...more,
});
const card: Card = {
  id: 'water',
  title: 'Water',
  values: ['helder'],
  hue: 0,
  figure: 'spoor',
  behaviours: [
    behaviour('a'),
    behaviour('b', { onlyOnCard: true }),
    behaviour('c'),
    behaviour('d'),
    behaviour('e', { audience: 'leidinggevende' }),
  ],
};
const deck: Deck = {
  id: 'deck',
  title: 'Kaarten',
  language: 'nl',
  source: {
    title: '',
    intro: '',
    howTo: { title: '', bring: '', ask: '', agree: '' },
    headings: { iedereen: '', leidinggevende: '' },
  },
  cards: [card],
  questions: [{ id: 'waarom', text: 'Waarom?' }],
};
const recipe = (behaviours: Recipe['behaviours']): Recipe => ({
  id: 'proef',
  title: 'Proef',
  occasion: 'Nu',
  goal: 'Zien',
  minutes: 3,
  about: 'Iets',
  behaviours,
  mind: 'Let op',
  steps: [
    { kind: 'vraag', question: 'waarom', minutes: 1 },
    {
      kind: 'handen',
      question: 'waarom',
      text: 'Eigen woorden',
      say: 'Tel tot drie',
      silent: true,
      minutes: 1,
    },
    { kind: 'afspreken', minutes: 1 },
  ],
});
const titleOf = ({ title, values }: Card) => `${title} (${values.join()})`;
const choices = { deck, card, agreed: [], titleOf };
const ids = (behaviours: Recipe['behaviours'], first?: string) =>
  behavioursFrom(recipe(behaviours), { ...choices, ...(first && { first }) }).map(({ id }) => id);

describe('the behaviours of a recept', () => {
  const from = 'kaart';
  it.each([
    ['a whole card', { from, card: 'keuze', audience: 'iedereen' }, undefined, ['a', 'b', 'c', 'd']],
    ['both sides', { from, card: 'keuze', audience: 'beide' }, undefined, ['a', 'b', 'c', 'd', 'e']],
    ['one side', { from, card: 'keuze', audience: 'leidinggevende' }, undefined, ['e']],
    [
      'some, that can stand alone',
      { from, card: 'vandaag', audience: 'iedereen', most: 2 },
      undefined,
      ['a', 'c'],
    ],
    ['some from the first', { from, card: 'vandaag', audience: 'iedereen', most: 2 }, 'water/d', ['d', 'a']],
    ['an unknown first', { from, card: 'vandaag', audience: 'iedereen', most: 2 }, 'water/e', ['a', 'c']],
    [
      'no more than there are',
      { from, card: 'vandaag', audience: 'iedereen', most: 9 },
      'water/c',
      ['c', 'd', 'a'],
    ],
    [
      'a list, without what is gone',
      { from: 'lijst', ids: ['water/d', 'x/y', 'water/a'] },
      undefined,
      ['d', 'a'],
    ],
    ['nothing agreed', { from: 'afspraken' }, undefined, []],
  ] satisfies [string, Recipe['behaviours'], string | undefined, string[]][])(
    '%s',
    (_name, choice, first, expected) => {
      expect(ids(choice, first)).toEqual(expected.map((id) => `water/${id}`));
    },
  );

  it('of agreements are as they were then', () => {
    const agreed = [
      { id: 'gone/x', text: 'Was', card: 'gone', cardTitle: 'Weg', audience: 'iedereen' as const },
    ];
    expect(behavioursFrom(recipe({ from: 'afspraken' }), { ...choices, agreed })).toEqual(agreed);
  });
});

describe('a plan of a recept', () => {
  const found = chosenBehaviour(deck, 'water/a', titleOf);
  const plan = planFrom(recipe({ from: 'afspraken' }), deck, found ? [found] : [], () => 'id');

  it('is not begun, and holds the steps with the question where no other words stand', () => {
    expect(plan).toMatchObject({
      state: 'klaargezet',
      at: '',
      recipe: 'proef',
      goal: 'Zien',
      mind: 'Let op',
    });
    expect(plan.steps.map(({ text }) => text)).toEqual(['Waarom?', 'Eigen woorden', '']);
    expect(plan.steps[1]).toMatchObject({
      say: 'Tel tot drie',
      silent: true,
      minutes: 1,
      spent: 0,
      hands: {},
    });
  });

  it('holds a copy of each behaviour where the team looks at it', () => {
    const copy = {
      id: 'water/a',
      text: 'Doe a.',
      card: 'water',
      cardTitle: 'Water (helder)',
      audience: 'iedereen',
    };
    expect(plan.steps.map(({ behaviours }) => behaviours)).toEqual([[copy], [copy], []]);
    expect(plan.steps[0]?.behaviours[0]).not.toBe(plan.steps[1]?.behaviours[0]);
  });
});
