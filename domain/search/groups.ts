/**
 * Behaviours under one heading or two. The role decides in what order the sides of the deck stand, not what exists:
 * a medewerker finds what is for managers too, as a few lines under a heading of their own.
 */
import type { Audience, Behaviour, Role } from '../deck/deck.ts';

type Answer = { behaviour: Behaviour; score: number };
/** What a group of behaviours is for; `allen` where both sides of the deck stand in one list. */
export type Heading = Audience | 'allen';
export type Group<Of> = { heading: Heading; answers: Of[] };

/** What scores less than this part of the best answer is left out. */
const WORTHWHILE = 0.2;
/** The same for what is for managers, as a medewerker is shown it: a few good lines, no list. */
const WORTHWHILE_BESIDES = 0.3;
const MOST_BESIDES = 3;

/** Whether an answer is good enough to show beside the best. */
export function isWorthwhile(score: number, best: { score: number } | undefined, part = WORTHWHILE): boolean {
  return score > 0 && score >= part * (best?.score ?? 0);
}

/**
 * The good answers in their groups, the group with the best answer first.
 *
 * @param answers of the whole deck, best first
 * @returns for a leidinggevende one group, for a medewerker one or two; no empty group
 */
export function groupsOf<Of extends Answer>(answers: readonly Of[], role: Role): Group<Of>[] {
  const [best] = answers;
  const good = (part: number, audience?: Audience) =>
    answers.filter(
      ({ score, behaviour }) =>
        isWorthwhile(score, best, part) && (audience === undefined || behaviour.audience === audience),
    );
  if (role === 'leidinggevende') return withAnswers([{ heading: 'allen', answers: good(WORTHWHILE) }]);
  const mine: Group<Of> = { heading: 'iedereen', answers: good(WORTHWHILE, 'iedereen') };
  const besides: Group<Of> = {
    heading: 'leidinggevende',
    answers: good(WORTHWHILE_BESIDES, 'leidinggevende').slice(0, MOST_BESIDES),
  };
  return withAnswers(best?.behaviour.audience === 'leidinggevende' ? [besides, mine] : [mine, besides]);
}

function withAnswers<Of>(groups: Group<Of>[]): Group<Of>[] {
  return groups.filter(({ answers }) => answers.length > 0);
}
