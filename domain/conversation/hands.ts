import type { ChosenBehaviour, Hands, Plan, Sign } from './plan';

/* Counting hands, and the picture that they make. A count is a fact about a moment: it is never a score. */

/** In the order in which they are asked. */
export const signs = ['herkennen', 'beter', 'bespreken'] as const satisfies readonly Sign[];

/** With fewer people than this a number would point at someone. */
const fewest = 5;
/** More hands than in the largest hall; a plan that comes from a file may have more (plan-schema.ts). */
const most = 9_999;

/** A count is filled in; undefined takes it away. */
export function withCount(
  plan: Plan,
  step: string,
  behaviour: string,
  sign: Sign,
  count: number | undefined,
): Plan {
  return withHands(plan, step, behaviour, ({ counts: { [sign]: _, ...counts }, ...hands }) => ({
    ...hands,
    counts: count === undefined ? counts : { ...counts, [sign]: within(count) },
  }));
}

/** One hand more, or one fewer, than there are now. */
export function withOneMore(plan: Plan, step: string, behaviour: string, sign: Sign, by: 1 | -1): Plan {
  return withHands(plan, step, behaviour, (hands) => ({
    ...hands,
    counts: { ...hands.counts, [sign]: within((hands.counts[sign] ?? 0) + by) },
  }));
}

/** The sign that was seen most, instead of counts; the same one once more takes it away. */
export function withMost(plan: Plan, step: string, behaviour: string, sign: Sign): Plan {
  return withHands(plan, step, behaviour, ({ most, ...hands }) =>
    most === sign ? hands : { ...hands, most: sign },
  );
}

/** How many people there are; undefined, or none at all, takes it away. */
export function withPresent({ present, ...plan }: Plan, people: number | undefined): Plan {
  const whole = fittingPeople(people ?? 0);
  return whole !== undefined ? { ...plan, present: whole } : plan;
}

/** The number of people that is stored, nearest to what someone fills in; none for nobody. */
export function fittingPeople(people: number): number | undefined {
  return within(people) || undefined;
}

/** The picture has numbers, or words by choice. */
export function withFigures(plan: Plan, figures: Plan['figures']): Plan {
  return { ...plan, figures };
}

const within = (count: number) => Math.min(Math.max(Math.round(count), 0), most);

function withHands(plan: Plan, step: string, behaviour: string, change: (hands: Hands) => Hands): Plan {
  const steps = plan.steps.map((each) =>
    each.id === step
      ? { ...each, hands: { ...each.hands, [behaviour]: change(each.hands[behaviour] ?? { counts: {} }) } }
      : each,
  );
  return { ...plan, steps };
}

/** How many of a team, in words. */
export type Amount = 'niemand' | 'een-paar' | 'de-meeste' | 'allemaal';

/** What the hands said of one behaviour. */
export interface PictureRow {
  behaviour: ChosenBehaviour;
  hands: Hands;
  /** The same in words; none for what was not filled in. */
  amounts: { [Name in Sign]?: Amount };
}

/** What all hands said, what is to be discussed most first. */
export interface Picture {
  rows: PictureRow[];
  /** Words where there are too few people for numbers, or where the team chose them. */
  figures: Plan['figures'];
}

export function pictureOf(plan: Plan): Picture {
  const rows = plan.steps.flatMap(({ behaviours, hands }) =>
    behaviours.flatMap((behaviour) => {
      const given = hands[behaviour.id];
      return given && isGiven(given)
        ? [{ behaviour, hands: given, amounts: amountsOf(given, plan.present) }]
        : [];
    }),
  );
  // A behaviour that was asked twice has the last answer.
  const latest = rows.filter(
    ({ behaviour }, n) => rows.findLastIndex((row) => row.behaviour.id === behaviour.id) === n,
  );
  const people = plan.present ?? Math.max(0, ...latest.map(({ hands }) => totalOf(hands)));
  return {
    rows: latest.toSorted((a, b) => weightOf(b) - weightOf(a)),
    figures: people < fewest ? 'woorden' : plan.figures,
  };
}

/** Whether anything was filled in: what was taken away again leaves an empty one. */
export const isGiven = ({ counts, most }: Hands) => most !== undefined || Object.keys(counts).length > 0;

const totalOf = ({ counts }: Hands) => signs.reduce((sum, sign) => sum + (counts[sign] ?? 0), 0);

function amountsOf(hands: Hands, present: number | undefined): PictureRow['amounts'] {
  if (Object.keys(hands.counts).length === 0) return hands.most ? { [hands.most]: 'de-meeste' } : {};
  const total = Math.max(present ?? 0, totalOf(hands));
  return Object.fromEntries(
    signs.flatMap((sign) => {
      const count = hands.counts[sign];
      return count === undefined ? [] : [[sign, amountOf(count, total)]];
    }),
  );
}

function amountOf(count: number, total: number): Amount {
  if (count === 0) return 'niemand';
  if (count >= total) return 'allemaal';
  return count * 2 > total ? 'de-meeste' : 'een-paar';
}

/** How much a behaviour asks to be discussed: by its share of hands, and then by what can be better. */
function weightOf({ hands }: PictureRow): number {
  const total = totalOf(hands);
  const share = (sign: Sign) => (total > 0 ? (hands.counts[sign] ?? 0) / total : Number(hands.most === sign));
  return share('bespreken') * 2 + share('beter');
}
