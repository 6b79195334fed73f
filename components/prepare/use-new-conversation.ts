import { useState } from 'preact/hooks';
import { beginNew, setReady } from '../../actions/begin-conversation';
import { goTo } from '../../browser/address';
import { titleWithValues } from '../../content/values';
import type { Plan } from '../../domain/conversation/plan';
import { behavioursFrom, planFrom, type Recipe } from '../../domain/conversation/recipe';
import type { Card, Deck } from '../../domain/deck/deck';
import { asProblem, type ProblemKind } from '../../storage/database/problem';
import { useDeck } from '../deck/use-deck';
import { useToday } from '../deck/use-today';
import { useSettings } from '../page/use-settings';

export interface NewConversation {
  /** A plan of a recept, with the card that it asks for. */
  planOf(recipe: Recipe): Plan;
  /** Begins a conversation and goes there. */
  begin(plan: Plan): Promise<void>;
  /** Sets one ready and goes there. */
  prepare(plan: Plan): Promise<void>;
  /** Why the last one could not be stored. */
  problem: ProblemKind | undefined;
}

/** Makes conversations, from recepten or from a plan. */
export function useNewConversation(): NewConversation {
  const deck = useDeck();
  const [settings] = useSettings();
  const today = useToday(settings);
  const [problem, setProblem] = useState<ProblemKind>();
  const make = async (store: typeof beginNew, plan: Plan) => {
    try {
      goTo({ page: 'gesprek', id: await store(plan, Date.now()) });
    } catch (error) {
      setProblem(asProblem(error).kind);
    }
  };
  return {
    planOf(recipe) {
      const card = cardFor(recipe, deck, today.card);
      const first = card === today.card ? { first: today.behaviour.id } : {};
      const choices = { deck, card, ...first, agreed: [], titleOf: titleWithValues };
      return planFrom(recipe, deck, behavioursFrom(recipe, choices), () => crypto.randomUUID());
    },
    begin: (plan) => make(beginNew, plan),
    prepare: (plan) => make(setReady, plan),
    problem,
  };
}

/** A team that chooses its card itself begins with today's. */
function cardFor({ behaviours }: Recipe, deck: Deck, today: Card): Card {
  if (behaviours.from !== 'kaart' || behaviours.card !== 'willekeurig') return today;
  return deck.cards[Math.floor(Math.random() * deck.cards.length)] ?? today;
}
