import { describe, expect, it } from 'vitest';
import { monthsBack } from '../../../domain/notes/months';

const now = new Date(2026, 1, 28, 12);

describe('the months back to a note', () => {
  it('are this month alone for a note of this month', () => {
    expect(monthsBack(new Date(2026, 1, 1).getTime(), now)).toEqual([
      { id: '2026-02', since: new Date(2026, 1, 1).getTime(), until: new Date(2026, 2, 1).getTime() },
    ]);
  });

  it('go on over the new year, newest first, without a gap', () => {
    const months = monthsBack(new Date(2025, 10, 30, 23, 59).getTime(), now);
    expect(months.map(({ id }) => id)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
    expect(months.slice(1).map(({ until }) => until)).toEqual(months.slice(0, -1).map(({ since }) => since));
  });

  it('end somewhere, whatever the clock said', () => {
    expect(monthsBack(-8.64e15, now)).toHaveLength(240);
    expect(monthsBack(Number.NaN, now)).toHaveLength(240);
    expect(monthsBack(now.getTime() * 2, now)).toHaveLength(1);
  });
});
