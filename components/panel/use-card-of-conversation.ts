import type { Card } from '../../domain/deck/deck';
import type { Route } from '../../domain/route';
import { useCardOf } from '../conversation/use-card-of';
import { useConversation } from '../conversation/use-conversation';

/** The card of the conversation that is shown: the panel takes its colour on. */
export function useCardOfConversation(route: Route): Card | undefined {
  const { value } = useConversation((route.page === 'gesprek' && route.id) || undefined);
  return useCardOf(value?.plan);
}
