import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deck } from '../../../content/deck';
import type { Behaviour, Card, Deck, Role } from '../../../domain/deck/deck';
import { behavioursFor } from '../../../domain/deck/deck-lookup';
import { type CalendarDate, countedDay, type Rhythm, today } from '../../../domain/deck/today';

const MS_PER_DAY = 86_400_000;

/**
 * The date so many days after (or before) another; an own count, so that the tests do not lean on the code.
 */
function plusDays({ year, month, day }: CalendarDate, days: number): CalendarDate {
  const date = new Date(Date.UTC(year, month - 1, day) + days * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday, 6 is Saturday. */
const weekday = ({ year, month, day }: CalendarDate) => new Date(Date.UTC(year, month - 1, day)).getUTCDay();
const isWorkday = (date: CalendarDate) => weekday(date) >= 1 && weekday(date) <= 5;

/** So many counted days in a row, the first on or after `start`. */
function countedDaysFrom(start: CalendarDate, rhythm: Rhythm, count: number): CalendarDate[] {
  const span = Array.from({ length: count * 2 + 2 }, (_, index) => plusDays(start, index));
  return span.filter((date) => rhythm === 'elke-dag' || isWorkday(date)).slice(0, count);
}

const first: CalendarDate = { year: 1970, month: 1, day: 1 };
const days1970To2100 = (Date.UTC(2100, 11, 31) - Date.UTC(1970, 0, 1)) / MS_PER_DAY;
const anyDate = fc.integer({ min: 0, max: days1970To2100 }).map((days) => plusDays(first, days));
const anyRhythm = fc.constantFrom<Rhythm>('elke-dag', 'werkdagen');
const anyRole = fc.constantFrom<Role>('medewerker', 'leidinggevende');

/** A deck of 1 to 9 cards; each has 1 to 5 behaviours for everyone and 0 to 5 for managers; one may not stand alone. */
const anyDeck: fc.Arbitrary<Deck> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 5 }), fc.nat({ max: 12 })), {
    minLength: 1,
    maxLength: 9,
  })
  .map((sizes) => ({
    ...deck,
    cards: sizes.map(([everyone, managers, leaning], c) => ({
      id: `kaart-${c}`,
      title: 'Kaart',
      values: ['waarde'],
      hue: 215,
      figure: 'spoor' as const,
      behaviours: Array.from({ length: everyone + managers }, (_, b) => ({
        id: `kaart-${c}/gedrag-${b}`,
        text: 'Doe iets.',
        audience: b < everyone ? ('iedereen' as const) : ('leidinggevende' as const),
        // The first is for everyone: each card needs one that is shown.
        ...(b > 0 && b === leaning && { onlyOnCard: true as const }),
      })),
    })),
  }));
const ourDeckOrAny = fc.oneof(fc.constant(deck), anyDeck);

/** The behaviours of a card that come by for a role: those that are understood without the others. */
const roundOf = (card: Card, role: Role) => behavioursFor(card, role).filter(({ onlyOnCard }) => !onlyOnCard);

const ids = (behaviours: Behaviour[]) => behaviours.map(({ id }) => id);

describe('countedDay', () => {
  // All 47,846 days and not a sample: a slip in one leap year would escape a sample.
  const allDays = Array.from({ length: days1970To2100 + 1 }, (_, index) => plusDays(first, index));

  it.each<Rhythm>(['elke-dag', 'werkdagen'])('%s: goes up by one on each day that counts', (rhythm) => {
    const wrong = allDays.slice(1).filter((date, index) => {
      const yesterday = allDays[index] ?? first;
      const steps = rhythm === 'elke-dag' || isWorkday(date) ? 1 : 0;
      return countedDay(date, rhythm) - countedDay(yesterday, rhythm) !== steps;
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['2000', { year: 2000, month: 2, day: 28 }, { year: 2000, month: 3, day: 1 }, 2],
    ['2024', { year: 2024, month: 2, day: 28 }, { year: 2024, month: 3, day: 1 }, 2],
    ['2100, which has no leap day', { year: 2100, month: 2, day: 28 }, { year: 2100, month: 3, day: 1 }, 1],
  ])('counts from 28 February to 1 March in %s', (_year, from, to, days) => {
    expect(countedDay(to, 'elke-dag') - countedDay(from, 'elke-dag')).toBe(days);
  });
});

describe('today', () => {
  // Pinned by hand: a change here gives every user another card than yesterday's version would have.
  it.each<[number, number, number, Role, Rhythm, string]>([
    [2024, 1, 1, 'medewerker', 'elke-dag', 'vertrouwen/nieuwsgierig'],
    [2024, 1, 1, 'leidinggevende', 'werkdagen', 'vertrouwen/nieuwsgierig'],
    [2024, 1, 8, 'leidinggevende', 'elke-dag', 'vertrouwen/steun-openheid'],
    [2023, 12, 31, 'medewerker', 'elke-dag', 'professionaliteit/reflecteer-samen'],
    [2023, 12, 31, 'leidinggevende', 'werkdagen', 'professionaliteit/feedbackloop'],
    [2024, 2, 29, 'medewerker', 'elke-dag', 'opgave/betrek-mensen'],
    [2026, 11, 3, 'medewerker', 'elke-dag', 'dienstbaarheid/eerlijke-informatie'],
    [2026, 11, 3, 'leidinggevende', 'werkdagen', 'professionaliteit/ken-je-medewerkers'],
  ])('%i-%i-%i for a %s, %s: %s', (year, month, day, role, rhythm, id) => {
    expect(today(deck, { year, month, day }, role, rhythm).behaviour.id).toBe(id);
  });

  it('shows each card once in any run of as many counted days as there are cards', () => {
    fc.assert(
      fc.property(ourDeckOrAny, anyDate, anyRhythm, anyRole, (cards, start, rhythm, role) => {
        const run = countedDaysFrom(start, rhythm, cards.cards.length);
        const shown = run.map((date) => today(cards, date, role, rhythm).card.id);
        expect(shown.toSorted()).toEqual(cards.cards.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('brings no behaviour back before the round of the chosen audience is complete', () => {
    fc.assert(
      fc.property(ourDeckOrAny, anyDate, anyRhythm, anyRole, (cards, start, rhythm, role) => {
        const { card } = today(cards, start, role, rhythm);
        const round = roundOf(card, role);
        const run = countedDaysFrom(start, rhythm, cards.cards.length * round.length);
        const answers = run.map((date) => today(cards, date, role, rhythm));
        const shown = answers.filter((answer) => answer.card === card).map(({ behaviour }) => behaviour);
        expect(ids(shown).toSorted()).toEqual(ids(round).toSorted());
      }),
    );
  });

  it('shows everyone the same card, whatever the role and however often "Ander voorbeeld" was pressed', () => {
    fc.assert(
      fc.property(ourDeckOrAny, anyDate, anyRhythm, fc.nat({ max: 200 }), (cards, date, rhythm, step) => {
        const { card } = today(cards, date, 'medewerker', rhythm);
        expect(today(cards, date, 'leidinggevende', rhythm, step).card).toBe(card);
        expect(card.behaviours).toContain(today(cards, date, 'leidinggevende', rhythm, step).behaviour);
      }),
    );
  });

  it('shows a medewerker nothing that is for managers', () => {
    fc.assert(
      fc.property(ourDeckOrAny, anyDate, anyRhythm, fc.integer(), (cards, date, rhythm, step) => {
        expect(today(cards, date, 'medewerker', rhythm, step).behaviour.audience).toBe('iedereen');
      }),
    );
  });

  it('never shows alone what speaks of the others on its card: “Geef hierin zelf …”, “Geef ze …”', () => {
    const leaning = deck.cards.flatMap(({ behaviours }) => behaviours).filter(({ onlyOnCard }) => onlyOnCard);
    expect(ids(leaning)).toEqual([
      'verantwoordelijkheid-navolgbaar/goed-voorbeeld',
      'professionaliteit/beoordelingsvrijheid',
    ]);
    fc.assert(
      fc.property(
        ourDeckOrAny,
        anyDate,
        anyRhythm,
        anyRole,
        fc.integer(),
        (cards, date, rhythm, role, step) => {
          expect(today(cards, date, role, rhythm, step).behaviour.onlyOnCard).toBeUndefined();
        },
      ),
    );
  });

  it('gives a leidinggevende both audiences in turn', () => {
    const opgave = { year: 2024, month: 1, day: 4 };
    const shown = Array.from({ length: 15 }, (_, week) =>
      today(deck, plusDays(opgave, 7 * week), 'leidinggevende', 'elke-dag'),
    );
    expect(new Set(shown.map(({ card }) => card.id))).toEqual(new Set(['opgave']));
    const initials = shown.map(({ behaviour }) => behaviour.audience[0]).join('');
    expect(initials).toBe('ililililililill'); // 7 for everyone, 8 for managers
  });

  it('gives with each step the next behaviour of the card, and all of them before one returns', () => {
    fc.assert(
      fc.property(ourDeckOrAny, anyDate, anyRole, fc.nat({ max: 50 }), (cards, date, role, step) => {
        const at = (steps: number, when = date) => today(cards, when, role, 'elke-dag', steps).behaviour;
        expect(at(step + 1)).toBe(at(step, plusDays(date, cards.cards.length)));
        const round = roundOf(today(cards, date, role, 'elke-dag').card, role);
        expect(ids(round.map((_, index) => at(step + index))).toSorted()).toEqual(ids(round).toSorted());
      }),
    );
  });

  it('keeps Friday’s behaviour in the weekend when only workdays count', () => {
    fc.assert(
      fc.property(anyDate, anyRole, (date, role) => {
        const friday = plusDays(date, 5 - weekday(date));
        const answers = [0, 1, 2].map((days) => today(deck, plusDays(friday, days), role, 'werkdagen'));
        expect(answers).toEqual([answers[0], answers[0], answers[0]]);
        expect(today(deck, plusDays(friday, 3), role, 'werkdagen').card).not.toEqual(answers[0]?.card);
      }),
    );
  });

  it('gives the same answer again when the clock jumps ahead and back', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyRole, anyRhythm, (date, other, role, rhythm) => {
        const before = today(deck, date, role, rhythm);
        today(deck, other, role, rhythm);
        expect(today(deck, date, role, rhythm)).toEqual(before);
      }),
    );
  });

  it('says which rule a deck breaks that was never checked', () => {
    const managersOnly = deck.cards.map((card) => ({
      ...card,
      behaviours: card.behaviours.filter(({ audience }) => audience === 'leidinggevende'),
    }));
    const ask = (cards: Deck['cards']) => () => today({ ...deck, cards }, first, 'medewerker', 'elke-dag');
    expect(ask([])).toThrow(new RangeError('A deck needs at least one card.'));
    expect(ask(managersOnly)).toThrow(/^Card "[a-z-]+" has no behaviour for everyone\.$/);
  });
});
