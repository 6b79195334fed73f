import { isoOf, numberOf, workdaysSince } from './calendar';
import type { Plan } from './plan';

/** For so many workdays a new tab says that there is something to look back at; after that only the panel does. */
const said = 3;

/** An agreement that is open, and has a day. */
export interface DueDay {
  agreement: string;
  /** `YYYY-MM-DD`. */
  day: string;
}

/** The days to look back at the open agreements of a conversation. */
export function dueDays({ agreements }: Plan): DueDay[] {
  return Object.entries(agreements).flatMap(([agreement, { state, due }]) =>
    state === 'open' && due ? { agreement, day: due } : [],
  );
}

/** The first and the last day on which a new tab says so: "2026-12-09/2026-12-11". */
export function spanOf(day: string): string {
  const first = numberOf(day);
  if (first === undefined) return `${day}/${day}`;
  let last = first;
  while (workdaysSince(first, last + 1) < said) last += 1;
  return `${day}/${isoOf(last)}`;
}
