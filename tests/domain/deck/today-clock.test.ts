import { afterEach, describe, expect, it } from 'vitest';
import { deck } from '../../../content/deck';
import { type CalendarDate, calendarDate, today, untilNextDay } from '../../../domain/deck/today';

const MS_PER_HOUR = 3_600_000;

describe('on the user’s own clock', () => {
  const machineZone = process.env.TZ;
  afterEach(() => {
    if (machineZone === undefined) delete process.env.TZ;
    else process.env.TZ = machineZone;
  });

  /** The date that Intl, which needs no process.env.TZ, gives for an instant in a zone. */
  function dateByIntl(instant: Date, timeZone: string): CalendarDate {
    const parts = new Intl.DateTimeFormat('en', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    const part = (type: string) =>
      Number(parts.formatToParts(instant).find((found) => found.type === type)?.value);
    return { year: part('year'), month: part('month'), day: part('day') };
  }

  // Summer time begins and ends on other days in Amsterdam and St. John's; Kiritimati is 14 hours ahead,
  // always.
  const days = [
    '2026-01-01',
    '2026-03-08',
    '2026-03-29',
    '2026-10-25',
    '2026-11-01',
    '2028-02-29',
    '2100-03-01',
  ];
  const zones = ['Europe/Amsterdam', 'Pacific/Kiritimati', 'America/St_Johns'];
  const cases = zones.flatMap((zone) => days.map((day) => [zone, day] as const));

  it.each(cases)('%s, %s: the card changes at local midnight and at no other moment', (zone, isoDay) => {
    process.env.TZ = zone;
    const [year = 0, month = 0, day = 0] = isoDay.split('-').map(Number);
    const date = { year, month, day };
    const at = (hours: number, minutes: number, ms: number) =>
      new Date(year, month - 1, day, hours, minutes, 0, ms);
    const eve = at(0, 0, -1);
    const within = [
      at(0, 0, 0),
      at(0, 30, 0),
      at(1, 59, 999),
      at(2, 30, 0),
      at(3, 0, 0),
      at(12, 0, 0),
      at(24, 0, -1),
    ];

    for (const instant of [eve, ...within]) expect(calendarDate(instant)).toEqual(dateByIntl(instant, zone));
    for (const instant of within) {
      expect(today(deck, calendarDate(instant), 'medewerker', 'elke-dag')).toEqual(
        today(deck, date, 'medewerker', 'elke-dag'),
      );
    }
    expect(today(deck, calendarDate(eve), 'medewerker', 'elke-dag').card).not.toEqual(
      today(deck, date, 'medewerker', 'elke-dag').card,
    );
    expect(untilNextDay(eve)).toBe(1);
  });

  it('one instant may be three dates, and each place has the card of its own date', () => {
    const instant = new Date('2026-11-03T00:30:00Z');
    const dates = zones.map((zone) => {
      process.env.TZ = zone;
      return calendarDate(instant);
    });
    expect(dates.map(({ day }) => day)).toEqual([3, 3, 2]);
    process.env.TZ = 'Pacific/Kiritimati';
    expect(calendarDate(new Date('2026-11-03T10:00:00Z')).day).toBe(4);
  });

  it.each([
    ['an ordinary day', '2026-11-03T00:00', 24 * MS_PER_HOUR],
    ['an ordinary evening', '2026-11-03T23:59:59.999', 1],
    ['the day that summer time begins', '2026-03-29T00:00', 23 * MS_PER_HOUR],
    ['the day that summer time begins, after the change', '2026-03-29T03:00', 21 * MS_PER_HOUR],
    ['the day that summer time ends', '2026-10-25T00:00', 25 * MS_PER_HOUR],
    ['the last day of the year', '2026-12-31T12:00', 12 * MS_PER_HOUR],
    ['28 February of a leap year', '2028-02-28T18:00', 6 * MS_PER_HOUR],
  ])('untilNextDay in Amsterdam on %s', (_name, local, expected) => {
    process.env.TZ = 'Europe/Amsterdam';
    expect(untilNextDay(new Date(local))).toBe(expected);
  });

  it('untilNextDay is right where summer time skips midnight itself', () => {
    process.env.TZ = 'Asia/Beirut';
    const eve = new Date(2026, 2, 28, 23, 0);
    expect(untilNextDay(eve)).toBe(MS_PER_HOUR);
    expect(calendarDate(new Date(eve.getTime() + MS_PER_HOUR))).toEqual({ year: 2026, month: 3, day: 29 });
  });
});
