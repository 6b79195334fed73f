import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan, Step } from '../../../domain/conversation/plan';
import * as running from '../../../domain/conversation/running';

const minute = 60_000;
const start = Date.UTC(2026, 10, 25, 9);

const step = (id: string, minutes: number): Step => ({
  id,
  kind: 'vraag',
  text: id,
  minutes,
  spent: 0,
  behaviours: [],
  hands: {},
});
const planOf = (minutes: readonly number[]): Plan => ({
  state: 'klaargezet',
  goal: '',
  steps: minutes.map((each, n) => step(`step ${n}`, each)),
  at: '',
  figures: 'getallen',
  agreements: { one: { state: 'open', moves: [], due: '2026-12-09' } },
});

const acts = {
  begin: running.begin,
  next: running.next,
  previous: running.previous,
  pause: running.pause,
  resume: running.resume,
  setAside: running.setAside,
  stop: running.stop,
  first: (plan: Plan, now: number) => running.goTo(plan, 'step 0', now),
  nowhere: (plan: Plan, now: number) => running.goTo(plan, 'no such step', now),
  // What a kill leaves is what was stored.
  kill: (plan: Plan) => JSON.parse(JSON.stringify(plan)) as Plan,
};
type Act = keyof typeof acts;
const anyAct = fc.constantFrom(...(Object.keys(acts) as Act[]));
const anyPlan = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 }).map(planOf);

/** The simplest conversation there is: where it is, whether its clock runs, and how long each step was on. */
class Model {
  at = -1;
  state: Plan['state'] = 'klaargezet';
  paused = false;
  readonly spent: number[];

  constructor(readonly steps: number) {
    this.spent = Array.from({ length: steps }, () => 0);
  }
  pass(ms: number): void {
    if (this.state === 'bezig' && !this.paused) this.spent[this.at] = (this.spent[this.at] ?? 0) + ms;
  }
  do(act: Act): void {
    const isOver = this.state === 'afgerond';
    if (act === 'begin') this.#begin();
    if (act === 'next') this.#goTo(Math.max(this.at, 0) + 1);
    if (act === 'previous') this.#goTo(Math.max(this.at, 0) - 1);
    if (act === 'first') this.#goTo(0);
    if (act === 'pause' && this.state === 'bezig') this.paused = true;
    if (act === 'resume') this.paused = false;
    if (act === 'setAside' && this.state === 'bezig') this.#end('klaargezet');
    if (act === 'stop' && !isOver) this.#end('afgerond');
  }
  #begin(): void {
    this.state = 'bezig';
    this.at = Math.max(this.at, 0);
  }
  #goTo(to: number): void {
    if (to < 0 || to >= this.steps || to === this.at) return;
    this.at = to;
    this.paused = false;
  }
  #end(state: Plan['state']): void {
    this.state = state;
    this.paused = false;
  }
}

const spentIn = (plan: Plan, now: number) => plan.steps.map((each) => running.spentOn(each, plan, now));

describe('a conversation that runs', () => {
  it('is where the simplest conversation is, and was on each step as long', () => {
    const anyMoves = fc.array(fc.tuple(anyAct, fc.integer({ min: 0, max: minute })), { maxLength: 40 });
    fc.assert(
      fc.property(anyPlan, anyMoves, (begun, moves) => {
        const model = new Model(begun.steps.length);
        let plan = begun;
        let now = start;
        for (const [act, ms] of moves) {
          now += ms;
          model.pass(ms);
          plan = acts[act](plan, now);
          model.do(act);
          expect(plan.state).toBe(model.state);
          expect(plan.at).toBe(model.at < 0 ? '' : `step ${model.at}`);
          expect(plan.paused ?? false).toBe(model.paused);
          expect(spentIn(plan, now)).toEqual(model.spent);
        }
      }),
    );
  });

  it('loses no minute and no choice, whatever the clock does', () => {
    const anyMoves = fc.array(fc.tuple(anyAct, fc.integer({ min: -1e13, max: 1e13 })), { maxLength: 40 });
    fc.assert(
      fc.property(anyPlan, anyMoves, (begun, moves) => {
        let plan = begun;
        for (const [act, now] of moves) {
          const after = acts[act](plan, now);
          for (const [n, spent] of spentIn(after, now).entries()) {
            const { minutes, spent: before } = plan.steps[n] ?? step('', 0);
            expect(spent).toBeGreaterThanOrEqual(before);
            expect(spent).toBeLessThanOrEqual((minutes + 60) * minute);
          }
          const chosen = ({ steps, agreements }: Plan) => [
            steps.map(({ spent, ...rest }) => rest),
            agreements,
          ];
          expect(chosen(after)).toEqual(chosen(begun));
          plan = after;
        }
      }),
    );
  });
});

describe('of the time that a step was on', () => {
  const running5 = running.begin(planOf([5, 4]), start);
  const spentAfter = (ms: number) => running.spentOn(running5.steps[0] ?? step('', 0), running5, start + ms);
  it('a crash and a restart take nothing', () => expect(spentAfter(7 * minute)).toBe(7 * minute));
  it('a night that the laptop slept counts as what was planned', () =>
    expect(spentAfter(540 * minute)).toBe(5 * minute));
  it('a clock that was set back takes nothing', () => expect(spentAfter(-540 * minute)).toBe(0));
});

describe('an end that was planned', () => {
  const planned = { ...planOf([5]), endBy: start + 15 * minute };
  it('stays while it is to come', () => expect(running.begin(planned, start).endBy).toBe(planned.endBy));
  it('goes when it is over before the conversation begins', () =>
    expect(running.begin(planned, start + 20 * minute).endBy).toBeUndefined());
  it('holds for the day on which it begins', () => {
    const later = new Date(start).setDate(new Date(start).getDate() + 3);
    expect(running.begin(planned, later).endBy).toBe(later + 15 * minute);
  });
});
