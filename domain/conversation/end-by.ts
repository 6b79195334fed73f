import { minutesOf } from './compose';
import type { Plan } from './plan';

/*
 * When the meeting has to be over. It is a time of the clock: a conversation may be set ready days before, and then it
 * holds for the day on which it is led.
 */

const minute = 60_000;

/** "10:45": the end as a field for a time has it; empty when there is none. */
export function endByOn({ endBy }: Pick<Plan, 'endBy'>): string {
  if (endBy === undefined) return '';
  const time = new Date(endBy);
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** @param time "10:45"; what is no time takes the end away @param now ms since 1970 */
export function withEndBy({ endBy, ...plan }: Plan, time: string, now: number): Plan {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) return plan;
  return { ...plan, endBy: new Date(now).setHours(Number(hours), Number(minutes), 0, 0) };
}

/** The end as it holds today, ms since 1970; none when it is over already: it was meant for another day. */
export function endByToday(plan: Plan, now: number): number | undefined {
  const { endBy } = withEndBy(plan, endByOn(plan), now);
  return endBy !== undefined && endBy > now ? endBy : undefined;
}

/** How many minutes after its end it would be over for who begins now; 0 when it fits. */
export function minutesLate(plan: Plan, now: number): number {
  const end = endByToday(plan, now);
  return end === undefined ? 0 : Math.max(Math.ceil((now - end) / minute + minutesOf(plan)), 0);
}
