import { mondayOf, partsOf, weekdayOf } from './calendar';

/**
 * Why a text is no day. `onbekend`: not understood. `bestaat-niet`: 31 April. `voorbij`: in the past. `te-ver`: over two
 * years away. `dubbelzinnig`: either of two days. `weekdag`: that date is on another weekday. `vaag`: which day of it?
 */
export type Refusal =
  | 'onbekend'
  | 'bestaat-niet'
  | 'voorbij'
  | 'te-ver'
  | 'dubbelzinnig'
  | 'weekdag'
  | 'vaag';

/** A numbered day (calendar.ts); a refusal with the days that may be meant; undefined for a day that does not exist. */
export type Found = number | { refused: Refusal; offers: readonly (number | undefined)[] } | undefined;

const week = 7;
/** A date without a year that has passed is next year's without asking, if that is at most so many days away. */
const soon = 183;

export function refused(refusal: Refusal, ...offers: (number | undefined)[]): Found {
  return { refused: refusal, offers };
}

/** What may mean two days: only if they are the same one. */
export function oneOf(one: number, other: number): Found {
  return one === other ? one : refused('dubbelzinnig', one, other);
}

/** The first such weekday after today. */
export function coming(weekday: number, today: number): number {
  const thisWeek = inWeek(0, weekday, today);
  return thisWeek > today ? thisWeek : thisWeek + week;
}

/** That weekday of this week, or of so many weeks on. */
export function inWeek(weeks: number, weekday: number, today: number): number {
  return mondayOf(today) + weeks * week + weekday - 1;
}

/** "maandag over een week" is a week after the coming Monday. With more weeks some count from now, and some from then. */
export function weekdayOver(weekday: number, weeks: number, today: number): Found {
  const afterComing = coming(weekday, today) + weeks * week;
  const isPlain = weeks === 1 && weekday !== weekdayOf(today);
  return isPlain ? afterComing : oneOf(inWeek(weeks, weekday, today), afterComing);
}

/** What comes once a year: this year's if it has not passed, next year's if that is soon; else it is asked. */
export function inTheYear(dayIn: (year: number) => number | undefined, today: number): Found {
  const { year } = partsOf(today);
  const [now, next] = [dayIn(year), dayIn(year + 1)];
  if (now !== undefined && now >= today) return now;
  if (next !== undefined && next - today <= soon) return next;
  if (now === undefined && next === undefined) return undefined;
  return refused(now === undefined ? 'bestaat-niet' : 'voorbij', next);
}

/** That day, if it is on that weekday. */
export function onWeekday(weekday: number, found: Found): Found {
  return typeof found !== 'number' || weekdayOf(found) === weekday ? found : refused('weekdag', found);
}
