import { beginNew, planAbout, setReady } from '../../actions/new-conversation';
import { goTo } from '../../browser/address';
import type { ChosenBehaviour, Plan } from '../../domain/conversation/plan';
import type { Recipe } from '../../domain/conversation/recipe';
import type { Card, Deck } from '../../domain/deck/deck';
import { useDeck } from '../deck/use-deck';
import { useToday } from '../deck/use-today';
import { useSettings } from '../page/use-settings';

export interface NewConversation {
  /** A plan of a recept, with the card that it asks for. */
  planOf(recipe: Recipe): Plan;
  /** Begins a conversation and goes there. */
  begin(plan: Plan, title?: string): Promise<void>;
  /** Sets one ready and goes there. */
  prepare(plan: Plan, title?: string): Promise<void>;
}

/** Makes conversations, from recepten or from a plan. @param agreed behaviours that the open agreements are about */
export function useNewConversation(agreed: readonly ChosenBehaviour[] = []): NewConversation {
  const deck = useDeck();
  const [settings] = useSettings();
  const today = useToday(settings);
  const make = async (how: typeof beginNew, plan: Plan, title?: string) => {
    const { id } = await how(plan, Date.now(), title);
    goTo({ page: 'gesprek', id });
  };
  return {
    planOf(recipe) {
      const card = cardFor(recipe, deck, today.card);
      return planAbout(recipe, card, card === today.card ? today.behaviour.id : undefined, agreed);
    },
    begin: (plan, title) => make(beginNew, plan, title),
    prepare: (plan, title) => make(setReady, plan, title),
  };
}

/** A team that chooses its card itself begins with today's. */
function cardFor({ behaviours }: Recipe, deck: Deck, today: Card): Card {
  if (behaviours.from !== 'kaart' || behaviours.card !== 'willekeurig') return today;
  return deck.cards[Math.floor(Math.random() * deck.cards.length)] ?? today;
}
