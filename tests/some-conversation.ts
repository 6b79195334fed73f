import { placeOf, type TextSort } from '../domain/conversation/place';
import type { Conversation, ConversationText, Plan } from '../domain/conversation/plan';
import { smallPlan } from './bench/sound-backup';

/** A conversation that is going on, of two steps, with one agreement that may have a text. */
export function someConversation(id: string, parts: Partial<Plan> = {}, created = 1): Conversation {
  const plan: Plan = JSON.parse(smallPlan);
  return { id, title: `Gesprek ${id}`, plan: { ...plan, ...parts }, created, updated: created };
}

/** Something typed in a conversation; of its own place and words is its id. */
export function someText(conversation: string, part: string, sort: TextSort, text = 'x'): ConversationText {
  const place = placeOf({ conversation, part, sort });
  return { id: `${place} ${text}`, place, text, created: 1, updated: 1 };
}
