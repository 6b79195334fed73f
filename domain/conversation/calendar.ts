/*
 * Days on the calendar, without a clock or time zone: `YYYY-MM-DD` outside, and inside the number of days since
 * 1970, so that summer time can shift nothing.
 */

const msPerDay = 86_400_000;
const daysPerWeek = 7;
const workdaysPerWeek = 5;
const monthsPerYear = 12;

/** The number of a day. @param month from 1 @returns undefined when the calendar has no such day */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThere =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isThere ? date.getTime() / msPerDay : undefined;
}

/** The number of a day in text, if it is one. */
export function numberOf(iso: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  return dayNumber(Number(year), Number(month), Number(day));
}

/** A numbered day as text. */
export function isoOf(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** Year, month (from 1) and day of the month. */
export function partsOf(day: number): { year: number; month: number; date: number } {
  const at = new Date(day * msPerDay);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: number): number {
  // Day 0 was a Thursday.
  return ((((day + 3) % daysPerWeek) + daysPerWeek) % daysPerWeek) + 1;
}

/** The Monday of its week. */
export const mondayOf = (day: number) => day - weekdayOf(day) + 1;

/** The same date some months on; the last of the month where that is shorter: a month after 31 January is 28 February. */
export function monthsAfter(day: number, months: number): number {
  const { year, month, date } = partsOf(day);
  return Math.min(firstOf(year, month + months) + date - 1, firstOf(year, month + months + 1) - 1);
}

/** The first day of a month; months below 1 and above 12 are those of other years. */
export function firstOf(year: number, month: number): number {
  return (
    Date.UTC(year + Math.floor((month - 1) / monthsPerYear), modulo(month - 1, monthsPerYear), 1) / msPerDay
  );
}

/** The Monday of a numbered week of ISO 8601. @returns undefined when the year has no such week */
export function mondayOfWeek(year: number, week: number): number | undefined {
  const monday = firstWeekOf(year) + (week - 1) * daysPerWeek;
  return week >= 1 && monday < firstWeekOf(year + 1) ? monday : undefined;
}

/** Week 1 is the one with 4 January. */
const firstWeekOf = (year: number) => mondayOf(firstOf(year, 1) + 3);

/** How many workdays (Monday to Friday) have gone by since a day: 0 on that day, and in the weekend after a Friday. */
export function workdaysSince(day: number, today: number): number {
  const passed = (at: number) =>
    Math.floor((mondayOf(at) - mondayOf(0)) / daysPerWeek) * workdaysPerWeek +
    Math.min(weekdayOf(at), workdaysPerWeek);
  return passed(today) - passed(day);
}

const modulo = (a: number, n: number) => ((a % n) + n) % n;
