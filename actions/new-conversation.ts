import { weekdayAndDate } from '../content/dates';
import { titleWithValues } from '../content/values';
import { start } from '../content/words/prepare';
import type { ChosenBehaviour, Conversation, Plan } from '../domain/conversation/plan';
import { behavioursFrom, planFrom, type Recipe } from '../domain/conversation/recipe';
import type { Card } from '../domain/deck/deck';
import { fill } from '../domain/language/sentence';
import { addConversation, beginConversation } from './conversation-in-page';
import { deckInUse } from './deck-in-use';

/**
 * Makes a conversation that is set ready. Nobody is asked for a title: it is called after its day.
 * @param now ms since 1970
 */
export async function setReady(plan: Plan, now: number, title = titleFor(now)): Promise<Conversation> {
  const conversation = { id: crypto.randomUUID(), title, plan, created: now, updated: now };
  await addConversation(conversation);
  return conversation;
}

/** Makes a conversation that runs; another that ran is set aside. @param now ms since 1970 */
export async function beginNew(plan: Plan, now: number, title = titleFor(now)): Promise<Conversation> {
  const conversation = await setReady(plan, now, title);
  await beginConversation(conversation, now);
  return conversation;
}

/**
 * A plan of a recept about a card.
 * @param first id of the behaviour to begin with, if only some of the card are taken
 * @param agreed behaviours that the open agreements are about
 */
export function planAbout(
  recipe: Recipe,
  card: Card,
  first?: string,
  agreed: readonly ChosenBehaviour[] = [],
): Plan {
  const deck = deckInUse();
  const choices = { deck, card, ...(first !== undefined && { first }), agreed, titleOf: titleWithValues };
  return planFrom(recipe, deck, behavioursFrom(recipe, choices), () => crypto.randomUUID());
}

/** What a conversation is called until someone gives it a title. @param now ms since 1970 */
export function titleFor(now: number): string {
  return fill(start.titled, { day: weekdayAndDate(now) });
}
