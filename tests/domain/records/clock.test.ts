import { describe, expect, it } from 'vitest';
import { type Clock, clockAt, enough, isBelieved } from '../../../domain/records/clock';

const day = 86_400_000;
const start = Date.UTC(2026, 10, 3, 9);
const right: Clock = { last: start, days: enough };
/** The clock after the product ran at some moments. */
const after = (moments: readonly number[], clock = right) =>
  moments.reduce((was, now) => clockAt(now, was), clock);
const daysFrom = (moment: number, count: number) => Array.from({ length: count }, (_, n) => moment + n * day);

describe('a clock is believed', () => {
  it.each([
    ['day after day', daysFrom(start, 9)],
    ['after a weekend', [start + 3 * day]],
    ['after four weeks of holidays', [start + 28 * day]],
    ['that is put back an hour', [start - 3_600_000]],
    ['a week after it leapt', daysFrom(start + 3650 * day, enough + 1)],
  ])('%s', (_name, moments) => {
    expect(isBelieved(after(moments))).toBe(true);
  });
});

describe('a clock is not believed', () => {
  it.each([
    ['right after a leap of ten years', [start + 3650 * day]],
    ['right after a leap back', [start - 3650 * day]],
    ['put right again after a leap', [start + 3650 * day, start + day]],
    ['for less than a week after it', daysFrom(start + 3650 * day, enough)],
    [
      'however often the product runs on one day',
      Array.from({ length: 50 }, (_, n) => start + 3650 * day + n * 60_000),
    ],
  ])('%s', (_name, moments) => {
    expect(isBelieved(after(moments))).toBe(false);
  });
});
