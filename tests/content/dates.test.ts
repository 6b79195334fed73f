import { describe, expect, it } from 'vitest';
import { capital, clockTime, dayInWords, fullDate, onDayInWords, weekdayAndDate } from '../../content/dates';

/** A local moment; the month counts from 1. */
const at = (year: number, month: number, day: number, hour = 12, minute = 0) =>
  new Date(year, month - 1, day, hour, minute);

describe('dates in words', () => {
  it.each([
    ['the corner of a page', weekdayAndDate, at(2026, 11, 23), 'maandag 23 november'],
    ['a Sunday', weekdayAndDate, at(2026, 3, 1), 'zondag 1 maart'],
    ['a full date', fullDate, at(2026, 11, 3), '3 november 2026'],
    ['a time', clockTime, at(2026, 11, 3, 9, 5), '09:05'],
    ['midnight', clockTime, at(2026, 11, 3, 0, 0), '00:00'],
    ['the last minute', clockTime, at(2026, 11, 3, 23, 59), '23:59'],
  ])('%s', (_name, inWords, moment, expected) => {
    expect(inWords(moment)).toBe(expected);
    expect(inWords(moment.getTime())).toBe(expected);
  });

  it.each([
    ['this day', at(2026, 11, 3, 0, 0), at(2026, 11, 3, 23, 59), 'vandaag'],
    ['a minute ago, before midnight', at(2026, 11, 2, 23, 59), at(2026, 11, 3, 0, 0), 'gisteren'],
    ['the first minute of yesterday', at(2026, 11, 2, 0, 0), at(2026, 11, 3, 23, 59), 'gisteren'],
    ['the day before yesterday', at(2026, 11, 1, 23, 59), at(2026, 11, 3, 0, 0), '1 november'],
    ['yesterday of 25 hours', at(2026, 10, 25, 0, 30), at(2026, 10, 26, 23, 30), 'gisteren'],
    ['yesterday of 23 hours', at(2026, 3, 29, 0, 30), at(2026, 3, 30, 0, 30), 'gisteren'],
    ['yesterday in another month', at(2026, 10, 31), at(2026, 11, 1), 'gisteren'],
    ['yesterday in another year', at(2025, 12, 31), at(2026, 1, 1), 'gisteren'],
    ['this year', at(2026, 1, 1), at(2026, 11, 3), '1 januari'],
    ['another year', at(2025, 11, 3), at(2026, 11, 3), '3 november 2025'],
    ['tomorrow: the clock was set back', at(2026, 11, 4), at(2026, 11, 3), '4 november'],
  ])('dayInWords, %s', (_name, moment, now, expected) => {
    expect(dayInWords(moment, now)).toBe(expected);
    expect(dayInWords(moment.getTime(), now)).toBe(expected);
  });

  it.each([
    [at(2026, 11, 3), 'vandaag'],
    [at(2026, 11, 2), 'gisteren'],
    [at(2026, 10, 12), 'op 12 oktober'],
    [at(2025, 10, 12), 'op 12 oktober 2025'],
  ])('onDayInWords, %s: %s', (moment, expected) => {
    expect(onDayInWords(moment, at(2026, 11, 3))).toBe(expected);
  });

  it.each([
    ['vandaag', 'Vandaag'],
    ['12 oktober', '12 oktober'],
    ['', ''],
  ])('capital %j: %j', (words, expected) => {
    expect(capital(words)).toBe(expected);
  });
});
