import { expect, it } from 'vitest';
import { weekdayAndDate } from '../../content/dates';

it('names every day of a year as Intl does', () => {
  const asIntl = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long' });
  for (let day = 1; day <= 366; day++) {
    const date = new Date(2028, 0, day, 12);
    expect(weekdayAndDate(date)).toBe(asIntl.format(date));
  }
});
