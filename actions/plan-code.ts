import { deflated, inflated } from '../browser/deflate';
import { titleFor } from '../content/conversation-title';
import { recipes } from '../content/recipes';
import { titleWithValues } from '../content/values';
import { asCode, codeIn } from '../domain/conversation/code-in-text';
import type { Conversation, Plan } from '../domain/conversation/plan';
import { chosenBehaviour } from '../domain/conversation/recipe';
import { planOfShared, sharedPlanOf } from '../domain/conversation/shared-plan';
import { sharedPlanIn } from '../domain/conversation/shared-plan-schema';
import { deckIdOf, isOfDeck } from '../domain/deck/own-deck';
import { mostPlan } from '../domain/records/text-record';
import { ourDeck } from './deck-in-use';
import { knownCards } from './own-decks';

/*
 * A conversation that was set ready, as a code for a colleague: in a chat or a mail, through nothing of ours.
 */

/** So long is a plan at most before it is squeezed, in bytes; what a hostile code becomes is no longer. */
const mostBytes = 200_000;
/** So much text is looked through for a code, in UTF-16 units: a long mail has less. */
const mostText = 200_000;

/** `none`: there is no code in it. `useless`: it is whole, but no plan. */
export type CodeRefused = 'none' | 'long' | 'damaged' | 'newer' | 'useless';

/** What someone else set ready, as it can be here. */
export interface PlanFromCode {
  /** None where it is called after its day. */
  title: string | undefined;
  plan: Plan;
  /** How many of its behaviours are on no card that is here. */
  missing: number;
  /** Ids of decks that these are of, and that are not here. */
  missingDecks: string[];
}

/** @returns undefined when it is too long for a code */
export async function codeOf({ title, plan, created }: Conversation): Promise<string | undefined> {
  const shared = sharedPlanOf(plan, title === titleFor(created) ? undefined : title, known());
  const json = JSON.stringify(shared);
  // What goes in can come out.
  const isFitting = new TextEncoder().encode(json).length <= mostBytes && sharedPlanIn(json) !== undefined;
  return isFitting ? asCode(await deflated(json)) : undefined;
}

/** Reads the code in a text that someone pasted. */
export async function planFromCode(text: string): Promise<PlanFromCode | { refused: CodeRefused }> {
  if (text.length > mostText) return { refused: 'long' };
  const found = codeIn(text);
  if (found?.is !== 'whole') return { refused: found?.is ?? 'none' };
  const shared = sharedPlanIn(await inflated(found.bytes, mostBytes).catch(() => ''));
  if (!shared) return { refused: 'useless' };
  const cards = knownCards();
  const { plan, missing } = planOfShared(shared, {
    ...known(),
    behaviourOf: (id) => chosenBehaviour(cards, id, titleWithValues),
    newId: () => crypto.randomUUID(),
  });
  if (JSON.stringify(plan).length > mostPlan) return { refused: 'useless' };
  const decks = new Set(missing.flatMap((id) => deckIdOf(id) || []));
  const missingDecks = [...decks].filter((deck) => !cards.cards.some(({ id }) => isOfDeck(id, deck)));
  return { title: shared.title, plan, missing: missing.length, missingDecks };
}

const known = () => ({ recipes, questions: ourDeck().questions });
