import type { ChosenBehaviour, Hands, Plan, Sign } from './plan';

/* What the hands of a team said: facts of a moment, of which none points at one person. */

/** The signs in the order of the columns. */
export const signs: readonly Sign[] = ['herkennen', 'beter', 'bespreken'];

export interface PictureRow {
  behaviour: ChosenBehaviour;
  hands: Hands;
}

export interface Picture {
  /** The behaviours with hands, those to be discussed first. */
  rows: PictureRow[];
  /** How many people there are: as was said, else the most hands that one behaviour got. */
  people: number;
  /** Whether it may only be told in words: by choice, or because so few people are easily guessed. */
  inWords: boolean;
}

/** How many of the people, where numbers would tell too much. */
export type Amount = 'niemand' | 'enkelen' | 'meesten' | 'allen';

/** From so many people on numbers may be shown. */
const fewest = 5;

/** The picture of all hands in a conversation. */
export function pictureOf({ steps, present, figures }: Pick<Plan, 'steps' | 'present' | 'figures'>): Picture {
  const byId = new Map<string, PictureRow>();
  for (const { kind, behaviours, hands } of steps)
    for (const behaviour of kind === 'handen' ? behaviours : []) {
      const given = Object.hasOwn(hands, behaviour.id) ? hands[behaviour.id] : undefined;
      if (given && hasHands(given)) byId.set(behaviour.id, { behaviour, hands: given });
    }
  const rows = [...byId.values()].sort((one, other) => urgency(other.hands) - urgency(one.hands));
  const people = present ?? Math.max(0, ...rows.map(({ hands }) => total(hands)));
  return { rows, people, inWords: figures === 'woorden' || people < fewest };
}

/** How many that is of all, in words. */
export function amountOf(n: number, people: number): Amount {
  if (n === 0) return 'niemand';
  if (n >= people) return 'allen';
  return n > people / 2 ? 'meesten' : 'enkelen';
}

const hasHands = ({ counts, most }: Hands) => most !== undefined || Object.keys(counts).length > 0;
const total = ({ counts }: Hands) => signs.reduce((sum, sign) => sum + (counts[sign] ?? 0), 0);
/** A behaviour of which only the sign seen most is known stands between all and none. */
const urgency = ({ counts, most }: Hands) => counts.bespreken ?? (most === 'bespreken' ? 0.5 : 0);
