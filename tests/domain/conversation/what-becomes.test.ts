import { describe, expect, it } from 'vitest';
import { canLookBack, closed, putOff, takenBack } from '../../../domain/conversation/follow-up';
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

describe('what became of an agreement is asked', () => {
  const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();
  const made = (due?: string) =>
    conversation({
      started: at(25, 10),
      agreements: { a: { state: 'open', moves: [], ...(due && { due }) } },
    }).plan;

  it.each([
    ['not on the day of the conversation', '2026-12-09', at(25, 23), false],
    ['not on that day when it has no day to look back', undefined, at(25, 23), false],
    ['from the day after, well before its day', '2026-12-09', at(26, 0), true],
    ['on the day of the conversation when that is its day', '2026-11-25', at(25, 11), true],
  ])('%s', (_name, due, when, isAsked) => {
    expect(canLookBack(made(due), 'a', when)).toBe(isAsked);
  });

  it('always of a conversation of which it is not known when it was held', () => {
    const { started: _, ...unknown } = made('2026-12-09');
    expect(canLookBack(unknown, 'a', at(25, 10))).toBe(true);
  });
});
