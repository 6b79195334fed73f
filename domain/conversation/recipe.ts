import type { Audience, Behaviour, Card, Deck, DeckOfCards, Question } from '../deck/deck';
import { findBehaviour } from '../deck/deck-lookup';
import { showsBehaviours } from './compose';
import type { ChosenBehaviour, Plan, Step, StepKind } from './plan';

/*
 * Ready-made conversations (content/recipes.ts), and how a plan is made of one.
 */

/** Which card a recept is about: today's, one that the team chooses, one it did not have yet, or any. */
export type CardChoice = 'vandaag' | 'keuze' | 'nog-niet' | 'willekeurig';

/** Where its behaviours come from. `afspraken`: those that the open agreements are about. */
export type BehaviourChoice =
  | { from: 'kaart'; card: CardChoice; audience: Audience | 'beide'; most?: number }
  | { from: 'lijst'; ids: readonly string[] }
  | { from: 'afspraken' };

export interface RecipeStep {
  kind: StepKind;
  /** Id of a question of the deck. */
  question?: string;
  /** What the team sees; the question itself where it is left out. */
  text?: string;
  /** What the host says or does. */
  say?: string;
  silent?: true;
  minutes: number;
}

export interface Recipe {
  id: string;
  title: string;
  /** When it is for: "weekoverleg". */
  occasion: string;
  goal: string;
  /** What its minutes add up to. */
  minutes: number;
  behaviours: BehaviourChoice;
  /** How many cards a deck has for which it is meant; any number where it does not say. */
  cards?: number;
  /** Which behaviours, in words. */
  about: string;
  steps: readonly RecipeStep[];
  /** What the host has to watch. */
  mind: string;
}

/** What a recept takes its behaviours from. */
export interface Choices {
  deck: Deck;
  /** The card that it is about, whoever chose it. */
  card: Card;
  /** Id of the behaviour to begin with, if only some of the card are taken. */
  first?: string;
  /** Behaviours that the open agreements are about. */
  agreed: readonly ChosenBehaviour[];
  /** How a card is called in a conversation. */
  titleOf: (card: Card) => string;
}

/**
 * A plan of a recept, not begun yet.
 * @param behaviours those that it is about (`behavioursFrom`)
 * @param newId a new unique id each time
 */
export function planFrom(
  recipe: Recipe,
  deck: Deck,
  behaviours: readonly ChosenBehaviour[],
  newId: () => string,
): Plan {
  return {
    state: 'klaargezet',
    recipe: recipe.id,
    goal: recipe.goal,
    mind: recipe.mind,
    steps: recipe.steps.map((step) => stepFrom(step, deck, behaviours, newId())),
    at: '',
    figures: 'getallen',
    agreements: {},
  };
}

/** A step of a conversation, with copies of the behaviours where it shows them. */
export function stepFrom(
  { text, ...step }: RecipeStep,
  { questions }: { questions: readonly Question[] },
  behaviours: readonly ChosenBehaviour[],
  id: string,
): Step {
  const question = questions.find((candidate) => candidate.id === step.question);
  return {
    ...step,
    id,
    text: text ?? question?.text ?? '',
    spent: 0,
    behaviours: showsBehaviours(step) ? behaviours.map((behaviour) => ({ ...behaviour })) : [],
    hands: {},
  };
}

/** Whether a recept says nothing untrue of a deck: a few are about what not every deck has. */
export function fitsDeck({ behaviours, cards }: Recipe, deck: DeckOfCards): boolean {
  if (cards !== undefined && cards !== deck.cards.length) return false;
  if (behaviours.from === 'lijst') return behaviours.ids.some((id) => findBehaviour(deck, id) !== undefined);
  const forBoth = behaviours.from === 'kaart' && behaviours.audience === 'beide';
  return !forBoth || deck.cards.some((card) => card.behaviours.some(isForManagers));
}

const isForManagers = ({ audience }: Behaviour) => audience === 'leidinggevende';

/** The behaviours of a recept, as copies. What the deck does not have (any more) is left out. */
export function behavioursFrom({ behaviours }: Recipe, choices: Choices): ChosenBehaviour[] {
  if (behaviours.from === 'afspraken') return [...choices.agreed];
  if (behaviours.from === 'lijst')
    return behaviours.ids.flatMap((id) => chosenBehaviour(choices.deck, id, choices.titleOf) ?? []);
  return someOf(choices.card, behaviours.audience, behaviours.most, choices.first).map((behaviour) =>
    copyOf(choices.card, behaviour, choices.titleOf),
  );
}

/** A behaviour of the deck as a conversation keeps it. @returns undefined when the deck does not have it */
export function chosenBehaviour(
  deck: DeckOfCards,
  id: string,
  titleOf: (card: Card) => string,
): ChosenBehaviour | undefined {
  const found = findBehaviour(deck, id);
  return found && copyOf(found.card, found.behaviour, titleOf);
}

function copyOf(card: Card, { id, text, audience }: Behaviour, titleOf: (card: Card) => string) {
  return { id, text, card: card.id, cardTitle: titleOf(card), audience };
}

/** Those of a card in its order; of some only, from `first` on and round, those that can stand alone. */
function someOf(card: Card, audience: Audience | 'beide', most: number | undefined, first?: string) {
  const all = card.behaviours.filter((behaviour) => audience === 'beide' || behaviour.audience === audience);
  if (most === undefined) return all;
  const alone = all.filter(({ onlyOnCard }) => !onlyOnCard);
  const start = Math.max(
    alone.findIndex(({ id }) => id === first),
    0,
  );
  return [...alone.slice(start), ...alone.slice(0, start)].slice(0, most);
}
