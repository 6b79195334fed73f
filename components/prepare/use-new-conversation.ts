import { useRef } from 'preact/hooks';
import { beginNew, planFor, readyOnce, setReady } from '../../actions/new-conversation';
import { goTo } from '../../browser/address';
import type { Plan } from '../../domain/conversation/plan';
import type { Recipe } from '../../domain/conversation/recipe';
import type { Card } from '../../domain/deck/deck';
import { useToday } from '../deck/use-today';
import { useSettings } from '../page/use-settings';

export interface NewConversation {
  /** A plan of a recept, with the card that it asks for. @param chosen the card, where the team chooses it */
  planOf(recipe: Recipe, chosen?: Card): Promise<Plan>;
  /** Begins a conversation and goes there. */
  begin(plan: Plan, title?: string): Promise<void>;
  /** Sets one ready and goes there. */
  prepare(plan: Plan, title?: string): Promise<void>;
  /** The same; one that was set ready so before, and that nobody changed since, is not made once more. */
  prepareOnce(plan: Plan, title?: string): Promise<void>;
}

/** Makes conversations, from recepten or from a plan. */
export function useNewConversation(): NewConversation {
  const settings = useSettings();
  const { card, behaviour } = useToday(settings);
  const isMade = useRef(false);
  const make = async (how: typeof beginNew, plan: Plan, title?: string) => {
    // A double click makes one, and then the page shows that.
    if (isMade.current) return;
    isMade.current = true;
    const { id } = await how(plan, Date.now(), title);
    goTo({ page: 'gesprek', id });
  };
  return {
    planOf: (recipe, chosen = card) => planFor(recipe, chosen, behaviour.id),
    begin: (plan, title) => make(beginNew, plan, title),
    prepare: (plan, title) => make(setReady, plan, title),
    prepareOnce: (plan, title) => make(readyOnce, plan, title),
  };
}
