/** The check on a plan that comes from a file. What follows from it is in plan.ts. */
import * as v from 'valibot';
import { lastTime } from '../records/text-record';
import type { Plan } from './plan';

/*
 * How long a plan may be is checked where it is stored or read; then no list or sentence in it is too long to be drawn.
 * Which step is on may be the id of one that was taken out since: then the first is.
 */

/** The longest id, in UTF-16 units; the largest number. */
const most = { id: 1_000, number: 1_000_000 };

export const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(most.id));
/** It is a part of a place (place.ts). */
const part = v.pipe(id, v.excludes('/'));
export const text = v.string();
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(lastTime));
export const number = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most.number));
/** A day that exists: what reads it may refuse another. */
const day = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((words) => new Date(`${words}T00:00Z`).toISOString().startsWith(words)),
);
export const isTrue = v.literal(true);
/** By id; not by a name that would change the object itself. */
const named = <Item extends v.GenericSchema>(item: Item, name: typeof id | typeof part) =>
  v.record(
    v.pipe(
      name,
      v.check((found) => !(found in {})),
    ),
    item,
  );

const behaviour = v.strictObject({
  id,
  text,
  card: id,
  cardTitle: text,
  audience: v.picklist(['iedereen', 'leidinggevende']),
});

export const stepKind = v.picklist(['terug', 'openen', 'vraag', 'handen', 'beeld', 'afspreken', 'lezen']);

const sign = v.picklist(['herkennen', 'beter', 'bespreken']);
const hands = v.strictObject({
  counts: v.strictObject({
    herkennen: v.exactOptional(number),
    beter: v.exactOptional(number),
    bespreken: v.exactOptional(number),
  }),
  most: v.exactOptional(sign),
});

const step = v.strictObject({
  id: part,
  kind: stepKind,
  question: v.exactOptional(id),
  text,
  say: v.exactOptional(text),
  silent: v.exactOptional(isTrue),
  minutes: number,
  spent: time,
  behaviours: v.array(behaviour),
  hands: named(hands, id),
});

const followUp = v.strictObject({
  state: v.picklist(['open', 'gedaan', 'losgelaten']),
  due: v.exactOptional(day),
  moves: v.array(v.strictObject({ from: day, to: day, at: time })),
  behaviour: v.exactOptional(id),
  closed: v.exactOptional(time),
});

const plan = v.strictObject({
  state: v.picklist(['recept', 'klaargezet', 'bezig', 'afgerond']),
  recipe: v.exactOptional(id),
  goal: text,
  mind: v.exactOptional(text),
  steps: v.pipe(
    v.array(step),
    v.check((steps) => new Set(steps.map((one) => one.id)).size === steps.length),
  ),
  at: v.pipe(v.string(), v.maxLength(most.id)),
  since: v.exactOptional(time),
  started: v.exactOptional(time),
  ended: v.exactOptional(time),
  endBy: v.exactOptional(time),
  present: v.exactOptional(number),
  figures: v.picklist(['getallen', 'woorden']),
  pictureShown: v.exactOptional(isTrue),
  paused: v.exactOptional(isTrue),
  untimed: v.exactOptional(isTrue),
  agreements: named(followUp, part),
}) satisfies v.GenericSchema<Plan>;

/** Whether a text is a plan as the product stores it. */
export function isPlan(json: string): boolean {
  try {
    const { success, output } = v.safeParse(plan, JSON.parse(json));
    // Names such as `__proto__` are passed over by the check: they are missing from what it gives back.
    return success && JSON.stringify(output).length === json.length;
  } catch {
    return false;
  }
}
