import fc from 'fast-check';
import type { FollowUp, Hands, Plan, Step } from '../domain/conversation/plan';

/*
 * Arbitrary plans, as a file may hold them: odd, and yet sound.
 */
const time = fc.constantFrom(0, 1.7e12, 8.64e15);
const number = fc.constantFrom(0, 1, 7, 1_000_000);
const day = fc.constantFrom('0001-01-01', '2026-12-09', '2028-02-29', '9999-12-31');
const text = fc.constantFrom('', 'x', 'Eén\n twee', '<b>&amp;</b>', '\ud83d', 'w'.repeat(5_000), '\u202e\0');
const id = fc.constantFrom('a', 'b', 'opgave/durf', 'x'.repeat(1_000));
const part = fc.constantFrom('s1', 's2', 'a 1', 'é', '..', '#?%');
const sign = fc.constantFrom('herkennen', 'beter', 'bespreken');
const some = { requiredKeys: [] as [] };

const hands: fc.Arbitrary<Hands> = fc.record(
  { counts: fc.record({ herkennen: number, beter: number, bespreken: number }, some), most: sign },
  { requiredKeys: ['counts'] },
);
const behaviour = fc.record({
  id,
  text,
  card: id,
  cardTitle: text,
  audience: fc.constantFrom('iedereen', 'leidinggevende'),
});
const step: fc.Arbitrary<Step> = fc.record(
  {
    id: part,
    kind: fc.constantFrom('terug', 'openen', 'vraag', 'handen', 'beeld', 'afspreken', 'lezen'),
    question: fc.constantFrom('v1', 'gaat-dit-goed', 'weg'),
    text,
    say: text,
    silent: fc.constant(true as const),
    minutes: number,
    spent: time,
    behaviours: fc.array(behaviour, { maxLength: 3 }),
    hands: fc.dictionary(id, hands, { noNullPrototype: true }),
  },
  { requiredKeys: ['id', 'kind', 'text', 'minutes', 'spent', 'behaviours', 'hands'] },
);
const followUp: fc.Arbitrary<FollowUp> = fc.record(
  {
    state: fc.constantFrom('open', 'gedaan', 'losgelaten'),
    due: day,
    moves: fc.array(fc.record({ from: day, to: day, at: time }), { maxLength: 2 }),
    behaviour: id,
    closed: time,
  },
  { requiredKeys: ['state', 'moves'] },
);

/** Any plan in a state. */
export const anyPlan = (state: Plan['state']): fc.Arbitrary<Plan> =>
  fc.record(
    {
      state: fc.constant(state),
      recipe: id,
      goal: text,
      mind: text,
      steps: fc.uniqueArray(step, { selector: (one) => one.id, maxLength: 4 }),
      at: fc.oneof(part, fc.constant('')),
      since: time,
      started: time,
      ended: time,
      endBy: time,
      present: number,
      figures: fc.constantFrom('getallen', 'woorden'),
      pictureShown: fc.constant(true as const),
      paused: fc.constant(true as const),
      untimed: fc.constant(true as const),
      agreements: fc.dictionary(part, followUp, { noNullPrototype: true }),
    },
    { requiredKeys: ['state', 'goal', 'steps', 'at', 'figures', 'agreements'] },
  );
