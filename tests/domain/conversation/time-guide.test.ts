import { describe, expect, it } from 'vitest';
import type { Plan, Step, StepKind } from '../../../domain/conversation/plan';
import { begin, next, pause } from '../../../domain/conversation/running';
import { timeGuide } from '../../../domain/conversation/time-guide';

const minute = 60_000;
const start = Date.UTC(2026, 10, 25, 9);
const step = (kind: StepKind, minutes: number): Step => ({
  id: kind,
  kind,
  text: kind,
  minutes,
  spent: 0,
  behaviours: [],
  hands: {},
});
const quarter: Plan = {
  state: 'klaargezet',
  goal: '',
  steps: [step('openen', 1), step('vraag', 9), step('afspreken', 4), step('lezen', 1)],
  at: '',
  figures: 'getallen',
  agreements: {},
};
const begun = begin(quarter, start);
const second = next(begun, start + minute);
const at = (plan: Plan, minutes: number) => timeGuide(plan, start + minutes * minute);

describe('the time guide', () => {
  it('tells what is left of a step, and when all is over', () => {
    expect(at(second, 3)).toEqual({
      left: 7 * minute,
      planned: 9 * minute,
      end: start + 15 * minute,
      leftForAgreements: undefined,
    });
  });

  it('tells by how much a step takes longer, and the end moves along', () => {
    expect(at(second, 12)).toMatchObject({ left: -2 * minute, end: start + 17 * minute });
  });

  it('keeps the time for the agreements free', () => {
    expect(at(second, 9)?.leftForAgreements).toBeUndefined();
    expect(at(second, 10)?.leftForAgreements).toBe(5 * minute);
    expect(at(second, 12)?.leftForAgreements).toBe(3 * minute);
    expect(at(second, 30)?.leftForAgreements).toBe(0);
  });

  it('says nothing of it once the agreements are on, or when there are none to come', () => {
    expect(at(next(second, start + 10 * minute), 14)?.leftForAgreements).toBeUndefined();
    const without = { ...second, steps: second.steps.filter(({ kind }) => kind !== 'afspreken') };
    expect(at(without, 40)?.leftForAgreements).toBeUndefined();
  });

  it('goes by the end that was planned', () => {
    const short = { ...second, endBy: start + 8 * minute };
    expect(at(short, 2)).toMatchObject({ end: start + 8 * minute, leftForAgreements: undefined });
    expect(at(short, 3)?.leftForAgreements).toBe(5 * minute);
  });

  it('gives no step more time than the planned end leaves before the agreements', () => {
    const short = { ...second, endBy: start + 12 * minute };
    // Until 10:07 of the 12 minutes: the agreements and the reading take five.
    expect(at(short, 2)).toMatchObject({ left: 5 * minute, planned: 6 * minute });
    expect(at(short, 6)).toMatchObject({ left: minute, planned: 6 * minute });
    expect(at({ ...second, endBy: start + 40 * minute }, 2)).toMatchObject({ left: 8 * minute });
    const agreeing = next(short, start + 9 * minute);
    expect(at(agreeing, 9)).toMatchObject({ left: 2 * minute, end: start + 12 * minute });
    // Past the end it is the meeting that is late, until the step itself takes longer than it was meant to.
    expect(at(agreeing, 12)).toMatchObject({ left: 0 });
    expect(at(agreeing, 15)).toMatchObject({ left: -2 * minute });
  });

  it('stands still during a pause', () => {
    expect(at(pause(second, start + 3 * minute), 8)?.left).toBe(7 * minute);
  });

  it('has nothing to tell without steps', () => {
    expect(timeGuide({ ...quarter, steps: [] }, start)).toBeUndefined();
  });
});
