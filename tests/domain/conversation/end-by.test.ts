import { describe, expect, it } from 'vitest';
import { endByOn, endByToday, minutesLate, withEndBy } from '../../../domain/conversation/end-by';
import { conversation, step } from './a-conversation';

const at = (hours: number, minutes: number, day = 25) => new Date(2026, 10, day, hours, minutes).getTime();
const { plan } = conversation({ steps: [step('a', { minutes: 15 })] });
const until = (time: string) => withEndBy(plan, time, at(9, 0));

describe('the end of a meeting', () => {
  it('is a time of the clock, and can be taken away', () => {
    expect(until('10:45').endBy).toBe(at(10, 45));
    expect(endByOn(until('10:45'))).toBe('10:45');
    expect(endByOn(until('09:05'))).toBe('09:05');
    expect(endByOn(plan)).toBe('');
    for (const none of ['', '10', 'laat']) expect(withEndBy(until('10:45'), none, at(9, 0))).toEqual(plan);
  });

  it('holds for the day on which one looks, until it is over', () => {
    expect(endByToday(until('10:45'), at(10, 0, 27))).toBe(at(10, 45, 27));
    expect(endByToday(until('10:45'), at(10, 45, 27))).toBeUndefined();
    expect(endByToday(plan, at(10, 0))).toBeUndefined();
  });

  it('is the same time of the clock after the clock was set to winter', () => {
    const summer = new Date(2026, 9, 23, 9).getTime();
    const monday = new Date(2026, 9, 26, 10).getTime();
    expect(endByToday(withEndBy(plan, '10:45', summer), monday)).toBe(
      new Date(2026, 9, 26, 10, 45).getTime(),
    );
  });

  it('comes too soon by so many minutes for who begins late', () => {
    expect(minutesLate(until('10:45'), at(10, 30))).toBe(0);
    expect(minutesLate(until('10:45'), at(10, 38))).toBe(8);
    expect(minutesLate(until('10:45'), at(11, 0))).toBe(0);
    expect(minutesLate(plan, at(10, 30))).toBe(0);
  });
});
