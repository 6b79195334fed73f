/*
 * Whether a clock can be believed when something is removed because time passed. A laptop with an empty battery may
 * start in 2036, and everything seems old then. So after a leap nothing is removed before the product ran on seven days.
 */

/** What is remembered of the clock. */
export interface Clock {
  /** What it said last, ms since 1970. */
  last: number;
  /** On how many days the product ran since the last leap; it is counted no further than `enough`. */
  days: number;
}

const day = 86_400_000;
/** A clock that goes on by more than this, in ms, leapt, or nobody used the browser all that time. */
const mostPassed = 28 * day;
/** After so many days a clock is believed. */
export const enough = 7;

/** What to remember of the clock. @param now what it says now, ms since 1970 */
export function clockAt(now: number, { last, days }: Clock): Clock {
  const passed = now - last;
  if (passed > mostPassed || passed < -day) return { last: now, days: 0 };
  const isNewDay = passed > 0 && new Date(now).toDateString() !== new Date(last).toDateString();
  return { last: now, days: Math.min(days + Number(isNewDay), enough) };
}

export function isBelieved({ days }: Clock): boolean {
  return days >= enough;
}
