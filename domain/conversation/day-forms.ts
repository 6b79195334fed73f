import { dayNumber, firstOf, mondayOf, mondayOfWeek, monthsAfter, partsOf } from './calendar';
import { coming, type Found, inTheYear, inWeek, oneOf, onWeekday, refused, weekdayOver } from './day-found';
import { partOfMonth, partOfWeek, partOfYear } from './day-parts';
import type { TokenKind } from './day-tokens';

/** @param values those that the words bear (day-tokens.ts), in their order @param today a numbered day */
type Form = (values: number[], today: number) => Found;

const week = 7;

/** A year of two digits is one of this century. */
const inFull = (year: number) => (year < 100 ? 2000 + year : year);

/** A date; without a year the coming one, and with a year that has passed the next one is offered. */
function onDate(date: number, month: number, year: number | undefined, today: number): Found {
  if (year === undefined) return inTheYear((of) => dayNumber(of, month, date), today);
  const day = dayNumber(inFull(year), month, date);
  if (day === undefined || day >= today) return day;
  const ahead = [0, 1].map((years) => dayNumber(partsOf(today).year + years, month, date));
  return refused('voorbij', ...ahead.filter((other) => other !== undefined && other >= today).slice(0, 1));
}

/** The date of a month without its name: of this month or the next. */
function inTheMonth(date: number, today: number): Found {
  const { year, month } = partsOf(today);
  const found = dayNumber(year, month, date);
  if (found === undefined || found >= today) return found;
  const next = partsOf(firstOf(year, month + 1));
  return dayNumber(next.year, next.month, date);
}

function weekdayInWeek(weekday: number, number: number, year: number | undefined, today: number): Found {
  const dayIn = (of: number) => {
    const monday = mondayOfWeek(of, number);
    return monday === undefined ? undefined : monday + weekday - 1;
  };
  return year === undefined ? inTheYear(dayIn, today) : dayIn(inFull(year));
}

/** "over een week maandag" is most often the Monday after a week; some mean the one of next week. */
function inWeeksOn(weeks: number, weekday: number, today: number): Found {
  const inThatWeek = inWeek(weeks, weekday, today);
  return weeks === 1 ? oneOf(inThatWeek, coming(weekday, today) + week) : inThatWeek;
}

function partOfAWeek(part: number, number: number, year: number | undefined, today: number): Found {
  const dayIn = (of: number) => {
    const monday = mondayOfWeek(of, number);
    return monday === undefined ? undefined : partOfWeek(part, monday);
  };
  return year === undefined ? inTheYear(dayIn, today) : dayIn(inFull(year));
}

/** "half jaar" is the middle of this year, or in half a year. */
function partOfThisYear(part: number, today: number): Found {
  const day = partOfYear(part, partsOf(today).year);
  if (part !== 1) return day;
  const later = monthsAfter(today, 6);
  return day < today ? later : oneOf(day, later);
}

/** A week without a day is its Monday; of the week that is going on only a day could tell. */
function aWeek(number: number, year: number | undefined, today: number): Found {
  const monday = mondayOf(today);
  const isThisWeek = mondayOfWeek(inFull(year ?? partsOf(monday + 3).year), number) === monday;
  return isThisWeek ? refused('vaag') : weekdayInWeek(1, number, year, today);
}

const onDay: Record<string, Form> = {
  day: ([days = 0], today) => today + days,
  'day-over-number-days': ([days = 0, n = 0], today) => today + days + n,
  'day-over-number-weeks': ([days = 0, n = 0], today) => today + days + n * week,
  weekday: ([weekday = 0], today) => coming(weekday, today),
  'coming-weekday': ([weekday = 0], today) => coming(weekday, today),
  'weekday-coming': ([weekday = 0], today) => coming(weekday, today),
  'this-weekday': ([weekday = 0], today) => inWeek(0, weekday, today),
  'next-weekday': ([weekday = 0], today) => oneOf(coming(weekday, today), inWeek(1, weekday, today)),
  'weekday-over-number-weeks': ([weekday = 0, n = 0], today) => weekdayOver(weekday, n, today),
  'weekday-over-number-days': ([weekday = 0, n = 0], today) =>
    n % week === 0 ? weekdayOver(weekday, n / week, today) : refused('onbekend'),
};

const after: Record<string, Form> = {
  'number-days': ([n = 0], today) => today + n,
  'number-weeks': ([n = 0], today) => today + n * week,
  'number-months': ([n = 0], today) => monthsAfter(today, n),
  'number-years': ([n = 0], today) => monthsAfter(today, n * 12),
  'number-halfyears': ([n = 0], today) => monthsAfter(today, n * 6),
  'number-part-years': ([n = 0, part], today) =>
    n === 1 && part === 1 ? monthsAfter(today, 6) : refused('onbekend'),
  'number-weeks-weekday': ([n = 0, weekday = 0], today) => inWeeksOn(n, weekday, today),
};

const inAWeek: Record<string, Form> = {
  'this-weeks': () => refused('vaag'),
  'next-weeks': (_, today) => today + week,
  'this-weeks-weekday': ([weekday = 0], today) => inWeek(0, weekday, today),
  'weekday-this-weeks': ([weekday = 0], today) => inWeek(0, weekday, today),
  'next-weeks-weekday': ([weekday = 0], today) => inWeek(1, weekday, today),
  'weekday-next-weeks': ([weekday = 0], today) => inWeek(1, weekday, today),
  'weeks-number': ([number = 0, year], today) => aWeek(number, year, today),
  'weekday-weeks-number': ([weekday = 0, number = 0, year], today) =>
    weekdayInWeek(weekday, number, year, today),
  'weeks-number-weekday': ([number = 0, weekday = 0], today) =>
    weekdayInWeek(weekday, number, undefined, today),
};

const onADate: Record<string, Form> = {
  date: ([date = 0, month = 0, year], today) => onDate(date, month, year, today),
  'weekday-date': ([weekday = 0, date = 0, month = 0, year], today) =>
    onWeekday(weekday, onDate(date, month, year, today)),
  'date-coming': ([date = 0, month = 0, year], today) => onDate(date, month, year, today),
  'weekday-date-coming': ([weekday = 0, date = 0, month = 0, year], today) =>
    onWeekday(weekday, onDate(date, month, year, today)),
  month: () => refused('vaag'),
  ordinal: ([date = 0], today) => inTheMonth(date, today),
  'weekday-ordinal': ([weekday = 0, date = 0], today) => onWeekday(weekday, inTheMonth(date, today)),
  'weekday-number': ([weekday = 0, date = 0], today) => onWeekday(weekday, inTheMonth(date, today)),
};

const inAPart: Record<string, Form> = {
  'part-month': ([part = 0, month = 0], today) => inTheYear((year) => partOfMonth(part, year, month), today),
  'part-month-number': ([part = 0, month = 0, year = 0]) => partOfMonth(part, inFull(year), month),
  'part-number': ([part = 0, year = 0]) => (year >= 1000 ? partOfYear(part, year) : refused('onbekend')),
  'part-weeks-number': ([part = 0, number = 0, year], today) => partOfAWeek(part, number, year, today),
  'part-weeks': ([part = 0], today) => partOfWeek(part, mondayOf(today)),
  'part-next-weeks': ([part = 0], today) => partOfWeek(part, mondayOf(today) + week),
  'part-months': ([part = 0], today) => partOfMonth(part, partsOf(today).year, partsOf(today).month),
  'part-next-months': ([part = 0], today) => partOfMonth(part, partsOf(today).year, partsOf(today).month + 1),
  'part-years': ([part = 0], today) => partOfThisYear(part, today),
  'part-this-years': ([part = 0], today) => partOfYear(part, partsOf(today).year),
  'part-next-years': ([part = 0], today) => partOfYear(part, partsOf(today).year + 1),
  'next-months': (_, today) => monthsAfter(today, 1),
  'next-years': () => refused('vaag'),
};

const forms: Readonly<Record<string, Form>> = { ...onDay, ...after, ...inAWeek, ...onADate, ...inAPart };

/**
 * What the words of a day mean, if they have a form that is known.
 * @param kinds those of the words, in their order
 */
export function formOf(kinds: readonly TokenKind[]): Form | undefined {
  const form = kinds
    .join('-')
    .replace(/\b(number|ordinal)-month\b(-number\b)?/, 'date')
    .replace(/weeks-number-number$/, 'weeks-number')
    .replace(/^over-(?=number|part-years)/, '')
    .replace(/part-this-(?!years)/, 'part-');
  return forms[form];
}
