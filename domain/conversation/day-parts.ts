import { firstOf, mondayOf, weekdayOf } from './calendar';

/* Begin, middle and end (0, 1, 2) of a week, month or year: always a workday, for that is when people meet. */

const friday = 5;
const week = 7;

const workday = {
  after: (day: number) => (weekdayOf(day) > friday ? mondayOf(day) + week : day),
  before: (day: number) => Math.min(day, mondayOf(day) + friday - 1),
};

export function partOfWeek(part: number, monday: number): number {
  return monday + part * 2;
}

/** @param month from 1; above 12 one of the next year */
export function partOfMonth(part: number, year: number, month: number): number {
  const first = firstOf(year, month);
  return one(part, first, first + 14, firstOf(year, month + 1) - 1);
}

export function partOfYear(part: number, year: number): number {
  return one(part, firstOf(year, 1), firstOf(year, 7), firstOf(year + 1, 1) - 1);
}

function one(part: number, first: number, middle: number, last: number): number {
  if (part === 0) return workday.after(first);
  return workday.before(part === 1 ? middle : last);
}
