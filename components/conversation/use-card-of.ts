import type { Plan } from '../../domain/conversation/plan';
import { currentStep } from '../../domain/conversation/running';
import type { Card } from '../../domain/deck/deck';
import { findCard } from '../../domain/deck/deck-lookup';
import { useDeck } from '../deck/use-deck';

/** The card that a conversation is about: that of the step that is on, or of the first step that has one. */
export function useCardOf(plan: Plan | undefined): Card | undefined {
  const deck = useDeck();
  const step = plan && [currentStep(plan), ...plan.steps].find((each) => each && each.behaviours.length > 0);
  const id = step?.behaviours[0]?.card;
  return id === undefined ? undefined : findCard(deck, id);
}
