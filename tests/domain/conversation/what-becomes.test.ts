import { describe, expect, it } from 'vitest';
import { closed, putOff, takenBack } from '../../../domain/conversation/follow-up';
import { conversation } from './a-conversation';

const now = new Date(2026, 11, 9, 10).getTime();
const open = { state: 'open' as const, due: '2026-12-09', moves: [] };
const { plan } = conversation({ agreements: { a: open, b: open } });

describe('what becomes of an agreement', () => {
  it('is done, or let go, at that moment', () => {
    expect(closed(plan, 'a', 'gedaan', now).agreements).toEqual({
      a: { ...open, state: 'gedaan', closed: now },
      b: open,
    });
    expect(closed(plan, 'a', 'losgelaten', now).agreements.a).toMatchObject({ state: 'losgelaten' });
  });

  it('is put off, and each day before stays known', () => {
    const once = putOff(plan, 'a', '2026-12-16', now);
    const twice = putOff(once, 'a', '2027-01-06', now + 1);
    expect(twice.agreements.a).toEqual({
      ...open,
      due: '2027-01-06',
      moves: [
        { from: '2026-12-09', to: '2026-12-16', at: now },
        { from: '2026-12-16', to: '2027-01-06', at: now + 1 },
      ],
    });
  });

  it('is not put off to the day that it has', () => {
    expect(putOff(plan, 'a', '2026-12-09', now).agreements.a).toEqual(open);
  });

  it('gets a day without a trace where it had none', () => {
    expect(putOff(plan, 'c', '2026-12-16', now).agreements.c).toEqual({ ...open, due: '2026-12-16' });
  });

  it('is taken back, to what it was or to nothing', () => {
    expect(takenBack(closed(plan, 'a', 'gedaan', now), 'a', open)).toEqual(plan);
    expect(takenBack(closed(plan, 'c', 'gedaan', now), 'c', undefined)).toEqual(plan);
  });
});
