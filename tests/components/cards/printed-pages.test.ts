import { describe, expect, it } from 'vitest';
import { type PrintChoice, printedPages } from '../../../components/cards/printed-pages';
import { deck } from '../../../content/deck';

const inAnyWay: PrintChoice[] = (['a4', 'a5', 'a6'] as const).flatMap((format) =>
  (['medewerker', 'leidinggevende'] as const).flatMap((side) =>
    [false, true].map((hasQuestions) => ({ format, side, hasQuestions })),
  ),
);

/** What fills the sides of each page, from top to bottom. */
function fillings(choice: PrintChoice, cards = deck.cards): string[] {
  return printedPages(cards, choice).map(({ sides }) =>
    sides.map((side) => (side ? `${side.card?.id ?? 'all'} ${side.filling}` : '–')).join(', '),
  );
}

const named = ({ format, side, hasQuestions }: PrintChoice) =>
  `${format}, ${side}, ${hasQuestions ? 'with' : 'without'} questions`;

describe('cards on paper', () => {
  it.each(inAnyWay.map((choice) => [named(choice), choice] as const))(
    'each behaviour once and in order: %s',
    (_, choice) => {
      const sides = printedPages(deck.cards, choice).flatMap((page) => page.sides);
      const printed = sides.flatMap((side) => side?.lists.flatMap(({ behaviours }) => behaviours) ?? []);
      const wanted = deck.cards
        .flatMap(({ behaviours }) => behaviours)
        .filter(({ audience }) => choice.side === 'leidinggevende' || audience === 'iedereen');
      expect(new Set(printed)).toEqual(new Set(wanted));
      expect(printed).toHaveLength(wanted.length);
      expect(sides.some((side) => side?.hasQuestions)).toBe(choice.hasQuestions);
      const keys = sides.flatMap((side) => side?.key ?? []);
      expect(new Set(keys).size).toBe(keys.length);
    },
  );

  it('a back meets its front when two A5 cards are turned over the long edge', () => {
    const [first, second, third] = deck.cards;
    const cards = deck.cards.slice(0, 3);
    const choice = { format: 'a5', side: 'leidinggevende', hasQuestions: false } as const;
    const pages = printedPages(cards, choice);
    expect(pages.map(({ sides }) => sides.map((side) => side?.card))).toEqual([
      [first, second],
      [first, second],
      [third],
      [third],
    ]);
    expect(pages.map(({ sides }) => sides.map((side) => side?.lists[0]?.audience))).toEqual([
      ['iedereen', 'iedereen'],
      ['leidinggevende', 'leidinggevende'],
      ['iedereen'],
      ['leidinggevende'],
    ]);
    expect(pages.map(({ isFront }) => isFront)).toEqual([true, false, true, false]);
  });

  it('an empty back holds its room beside another one', () => {
    const choice = { format: 'a5', side: 'leidinggevende', hasQuestions: true } as const;
    expect(fillings(choice, deck.cards.slice(0, 1))).toEqual([
      'vertrouwen lists, all questions',
      'vertrouwen lists, –',
    ]);
  });

  it('questions stand below a large card, else on its back, else on one card for all', () => {
    const one = deck.cards.slice(0, 1);
    const fill = (format: PrintChoice['format'], side: PrintChoice['side']) =>
      fillings({ format, side, hasQuestions: true }, one);
    expect(fill('a4', 'medewerker')).toEqual(['vertrouwen poster']);
    expect(fill('a4', 'leidinggevende')).toEqual(['vertrouwen lists', 'vertrouwen questions']);
    expect(fill('a6', 'medewerker')).toEqual(['vertrouwen lists', 'vertrouwen questions']);
    expect(fill('a6', 'leidinggevende')).toEqual(['vertrouwen lists', 'vertrouwen lists', 'all questions']);
  });

  it('a list that is too long for A6 is cut into parts of about one length; the figure fills the last back', () => {
    const cards = deck.cards.filter(({ id }) => id === 'professionaliteit');
    const choice = { format: 'a6', side: 'leidinggevende', hasQuestions: false } as const;
    expect(fillings(choice, cards)).toEqual([
      'professionaliteit lists',
      'professionaliteit lists',
      'professionaliteit lists',
      'professionaliteit figure',
    ]);
    const lengths = printedPages(cards, choice).map(({ sides }) =>
      sides[0]?.lists[0]?.behaviours.reduce((sum, { text }) => sum + text.length, 0),
    );
    const [, first = 0, second = 0] = lengths;
    expect(Math.min(first, second) / Math.max(first, second)).toBeGreaterThan(0.7);
  });

  it('without a card there is no page, nor one of questions', () => {
    for (const choice of inAnyWay) expect(printedPages([], choice)).toEqual([]);
  });
});
