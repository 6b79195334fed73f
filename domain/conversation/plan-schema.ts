/** The check on a plan that comes from a file. What follows from it is in plan.ts. */
import * as v from 'valibot';
import { lastTime } from '../records/text-record';
import type { Plan } from './plan';

/** The longest id and sentence, in UTF-16 units; the most steps, behaviours a step, and hands. */
const most = { id: 1_000, text: 100_000, steps: 1_000, behaviours: 10_000, number: 1_000_000 };

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(most.id));
const text = v.pipe(v.string(), v.maxLength(most.text));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(lastTime));
const number = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most.number));
const day = v.pipe(v.string(), v.isoDate());
const isTrue = v.literal(true);
/** Names as they come, except those that would change the object itself. */
const named = <Item extends v.GenericSchema>(item: Item) =>
  v.record(
    v.pipe(
      id,
      v.check((name) => !(name in {})),
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
  id,
  kind: v.picklist(['terug', 'openen', 'vraag', 'handen', 'beeld', 'afspreken', 'lezen']),
  question: v.exactOptional(id),
  text,
  say: v.exactOptional(text),
  silent: v.exactOptional(isTrue),
  minutes: number,
  spent: time,
  behaviours: v.pipe(v.array(behaviour), v.maxLength(most.behaviours)),
  hands: named(hands),
});

const followUp = v.strictObject({
  state: v.picklist(['open', 'gedaan', 'losgelaten']),
  due: v.exactOptional(day),
  moves: v.pipe(v.array(v.strictObject({ from: day, to: day, at: time })), v.maxLength(most.steps)),
  behaviour: v.exactOptional(id),
  closed: v.exactOptional(time),
});

const plan = v.strictObject({
  state: v.picklist(['recept', 'klaargezet', 'bezig', 'afgerond']),
  recipe: v.exactOptional(id),
  goal: text,
  mind: v.exactOptional(text),
  steps: v.pipe(v.array(step), v.maxLength(most.steps)),
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
  agreements: named(followUp),
}) satisfies v.GenericSchema<Plan>;

/** Whether a text is a plan as the product stores it. */
export function isPlan(json: string): boolean {
  try {
    return v.is(plan, JSON.parse(json));
  } catch {
    return false;
  }
}
