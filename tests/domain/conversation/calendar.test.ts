import { describe, expect, it } from 'vitest';
import {
  dayNumber,
  isoOf,
  monthsAfter,
  numberOf,
  weekdayOf,
  workdaysSince,
} from '../../../domain/conversation/calendar';

const day = (iso: string) => Number(numberOf(iso));

describe('days on the calendar', () => {
  it.each([
    [2026, 2, 29],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
  ])('has no %d-%d-%d', (year, month, date) => {
    expect(dayNumber(year, month, date)).toBeUndefined();
  });

  it('reads only a day that is there, in one form', () => {
    expect(isoOf(day('2028-02-29'))).toBe('2028-02-29');
    expect(['2026-02-29', '2026-2-1', '26-02-01', 'x', ''].map(numberOf)).toEqual(Array(5).fill(undefined));
  });

  it('knows the weekday, before 1970 too', () => {
    expect(
      ['2026-11-26', '1970-01-01', '1969-12-31', '2026-11-29'].map((iso) => weekdayOf(day(iso))),
    ).toEqual([4, 4, 3, 7]);
  });

  it.each([
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-11-26', 24, '2028-11-26'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(isoOf(monthsAfter(day(from), months))).toBe(to);
  });

  it.each([
    ['2026-11-26', '2026-11-26', 0],
    ['2026-11-26', '2026-11-27', 1],
    ['2026-11-27', '2026-11-29', 0],
    ['2026-11-27', '2026-11-30', 1],
    ['2026-11-26', '2026-12-01', 3],
    ['2026-11-28', '2026-11-30', 1],
    ['2026-11-26', '2026-12-03', 5],
  ])('from %s to %s are %d workdays', (from, to, n) => {
    expect(workdaysSince(day(from), day(to))).toBe(n);
  });
});
