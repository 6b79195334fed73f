import { describe, expect, it } from 'vitest';
import { dueDays, spanOf } from '../../../domain/conversation/due';
import { conversation } from './a-conversation';

describe('the days to look back', () => {
  it('are those of agreements that are open and have one', () => {
    const { plan } = conversation({
      agreements: {
        a: { state: 'open', due: '2026-12-09', moves: [] },
        b: { state: 'gedaan', due: '2026-12-09', moves: [] },
        c: { state: 'losgelaten', due: '2026-12-09', moves: [] },
        d: { state: 'open', moves: [] },
      },
    });
    expect(dueDays(plan)).toEqual([{ agreement: 'a', day: '2026-12-09' }]);
  });

  it.each([
    ['Monday', '2026-12-07', '2026-12-09'],
    ['Wednesday', '2026-12-09', '2026-12-13'],
    ['Friday', '2026-12-11', '2026-12-15'],
    ['Saturday', '2026-12-12', '2026-12-15'],
    ['the end of a year', '2026-12-31', '2027-01-04'],
  ])('are spoken of for three workdays: %s', (_name, first, last) => {
    expect(spanOf(first)).toBe(`${first}/${last}`);
  });
});
