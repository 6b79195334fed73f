/**
 * Which principle and which behaviour belong to a day. The rule depends on the calendar date alone, so that
 * all colleagues see the same principle on the same day, and can talk about it.
 */
import type { Behaviour, Card, DeckOfCards, Role } from './deck.ts';
import { behavioursFor } from './deck-lookup.ts';

/** A day on the calendar: no time, no time zone. `month` runs from 1 to 12. */
export type CalendarDate = { year: number; month: number; day: number };
/** Every day its own card, or workdays only: then Saturday and Sunday keep Friday's. */
export type Rhythm = 'elke-dag' | 'werkdagen';

const msPerDay = 86_400_000;
const daysPerWeek = 7;
const workdaysPerWeek = 5;
/** Day 0. It has to be a Monday: `countedDay` counts working weeks from it. Another day 0 moves everyone's card. */
const firstMonday = Date.UTC(2024, 0, 1);

/** The remainder that stays from 0 to n - 1 for negative numbers too; `%` does not. */
const modulo = (a: number, n: number) => ((a % n) + n) % n;

/**
 * The calendar date on the user's own clock.
 *
 * @param date an instant
 * @returns its year, month and day in local time
 */
export function calendarDate(date: Date): CalendarDate {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

/**
 * The number of a day in a rhythm. Counted in UTC, where each day has 24 hours: local days of 23 and 25 hours
 * cannot shift the count.
 *
 * @param date any date of the Gregorian calendar, before day 0 too
 * @param rhythm which days count: all, or Monday to Friday, and then the weekend has Friday's number
 * @returns how many counted days after day 0 it is; a whole number, below 0 for an earlier date
 */
export function countedDay({ year, month, day }: CalendarDate, rhythm: Rhythm): number {
  const days = (Date.UTC(year, month - 1, day) - firstMonday) / msPerDay;
  if (rhythm === 'elke-dag') return days;
  const week = Math.floor(days / daysPerWeek);
  const weekday = days - week * daysPerWeek;
  return week * workdaysPerWeek + Math.min(weekday, workdaysPerWeek - 1);
}

/**
 * The order in which the behaviours of a card come by; those that cannot stand alone do not. A leidinggevende gets those for everyone and the
 * manager's in turn, so that neither kind stays away for weeks; what is left of the longer list follows.
 */
function orderFor(card: Card, role: Role): Behaviour[] {
  const alone = behavioursFor(card, role).filter(({ onlyOnCard }) => !onlyOnCard);
  const forEveryone = alone.filter(({ audience }) => audience === 'iedereen');
  const forManagers = alone.slice(forEveryone.length);
  const rounds = Math.max(forEveryone.length, forManagers.length);
  return Array.from({ length: rounds }).flatMap((_, round) => [
    ...forEveryone.slice(round, round + 1),
    ...forManagers.slice(round, round + 1),
  ]);
}

/**
 * The card and the behaviour of a day. The cards follow each other in deck order, so any run of as many counted
 * days as there are cards holds each card once. Each time a card comes back it shows its next behaviour, so none
 * returns before the whole round has been shown.
 *
 * @param deck a deck that passed `parseDeck`: at least one card, and on each card something for everyone that can stand alone
 * @param date the user's calendar date
 * @param role decides the behaviour, never the card
 * @param step how often "Ander voorbeeld" was pressed in this page; may be any whole number
 * @throws RangeError for a deck that has no card, or nothing for everyone on the day's card
 */
export function today(
  deck: DeckOfCards,
  date: CalendarDate,
  role: Role,
  rhythm: Rhythm,
  step = 0,
): { card: Card; behaviour: Behaviour } {
  const counted = countedDay(date, rhythm);
  const card = deck.cards[modulo(counted, deck.cards.length)];
  if (!card) throw new RangeError('A deck needs at least one card.');
  const order = orderFor(card, role);
  const occurrence = Math.floor(counted / deck.cards.length);
  const behaviour = order[modulo(occurrence + step, order.length)];
  if (!behaviour) throw new RangeError(`Card "${card.id}" has no behaviour for everyone.`);
  return { card, behaviour };
}

/**
 * How long a page that stays open has to wait before the date changes.
 *
 * @param now the present instant
 * @returns milliseconds to the next local midnight, or to the first moment of the next day where summer time
 *   skips midnight; a day on which summer time begins or ends is 23 or 25 hours long
 */
export function untilNextDay(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}
