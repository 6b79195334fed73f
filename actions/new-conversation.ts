import { titleFor } from '../content/conversation-title';
import { beginNow } from '../content/recipes';
import { titleWithValues } from '../content/values';
import { asRecipe, isMeantAs } from '../domain/conversation/compose';
import type { ChosenBehaviour, Conversation, Plan } from '../domain/conversation/plan';
import { behavioursFrom, planFrom, type Recipe } from '../domain/conversation/recipe';
import type { Card } from '../domain/deck/deck';
import { openAgreements } from '../storage/conversation/open-agreements';
import { addConversation, beginConversation, conversationsInPage } from './conversation-in-page';
import { deckInUse, ourDeck } from './deck-in-use';

/**
 * Makes a conversation that is set ready. Nobody is asked for a title: it is called after its day.
 * @param now ms since 1970
 */
export async function setReady(plan: Plan, now: number, title = titleFor(now)): Promise<Conversation> {
  const conversation = { id: crypto.randomUUID(), title, plan, created: now, updated: now };
  await addConversation(conversation);
  return conversation;
}

/** A conversation about a card that is set ready, once. @param now ms since 1970 */
export function readyAbout(card: Card, now: number): Promise<Conversation> {
  return readyOnce(planAbout(beginNow, card), now);
}

/**
 * A conversation that is set ready. One that was made so before, and that nobody changed since, is there again.
 * @param now ms since 1970
 */
export function readyOnce(plan: Plan, now: number, title?: string): Promise<Conversation> {
  const isUntouched = (each: Conversation) =>
    each.title === (title ?? titleFor(each.created)) &&
    each.plan.started === undefined &&
    isMeantAs(each.plan, plan);
  return madeOnce(isUntouched, () => setReady(plan, now, title));
}

/**
 * Keeps a conversation as a recept of one's own; one that is there already is not made once more.
 * @param now ms since 1970
 * @returns the recept
 */
export function saveAsRecipe({ title, plan, created }: Conversation, now: number): Promise<Conversation> {
  const recipe = asRecipe(plan, () => crypto.randomUUID());
  // A conversation that is called after its day lends a recept no name.
  const name = title === titleFor(created) ? plan.goal || title : title;
  const isSame = (each: Conversation) => each.title === name && isMeantAs(each.plan, recipe);
  return madeOnce(isSame, () => setReady(recipe, now, name));
}

/** The one that is there, or else a new one. Of two presses the second finds what the first made. */
function madeOnce(
  isIt: (conversation: Conversation) => boolean,
  make: () => Promise<Conversation>,
): Promise<Conversation> {
  return navigator.locks.request('new-conversation', async () => {
    const all = await conversationsInPage();
    return all.find(isIt) ?? make();
  });
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
  // The questions of a recept are ours, whatever the cards.
  return planFrom(recipe, ourDeck(), behavioursFrom(recipe, choices), () => crypto.randomUUID());
}

/**
 * A plan of a recept, with the card or the behaviours that it asks for: today's card where a team chooses its own, one
 * that it did not have yet, any, or the behaviours that the open agreements are about.
 * @param first id of today's behaviour
 */
export async function planFor(recipe: Recipe, today: Card, first: string): Promise<Plan> {
  const { behaviours } = recipe;
  if (behaviours.from === 'afspraken') return planAbout(recipe, today, first, await agreedBehaviours());
  if (behaviours.from === 'lijst' || behaviours.card === 'vandaag' || behaviours.card === 'keuze')
    return planAbout(recipe, today, first);
  const { cards } = deckInUse();
  const had = behaviours.card === 'nog-niet' ? await cardsOf(recipe.id) : new Set<string>();
  const others = cards.filter(({ id }) => !had.has(id));
  const drawn =
    behaviours.card === 'nog-niet' ? others[0] : others[Math.floor(Math.random() * others.length)];
  return planAbout(recipe, drawn ?? today);
}

/** The behaviours that the open agreements are about, each once. Without stored agreements there are none. */
async function agreedBehaviours(): Promise<ChosenBehaviour[]> {
  const open = await openAgreements().catch(() => []);
  const agreed = open.flatMap(({ conversation, followUp }) => {
    const all = conversation.plan.steps.flatMap(({ behaviours }) => behaviours);
    return all.find(({ id }) => id === followUp?.behaviour) ?? [];
  });
  return [...new Map(agreed.map((each) => [each.id, each])).values()];
}

/** The cards of the conversations that began from a recept. */
async function cardsOf(recipe: string): Promise<ReadonlySet<string>> {
  const all = await conversationsInPage();
  const begun = all.filter(({ plan }) => plan.recipe === recipe && plan.started !== undefined);
  return new Set(
    begun.flatMap(({ plan }) => plan.steps.flatMap((step) => step.behaviours.map(({ card }) => card))),
  );
}
