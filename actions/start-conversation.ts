import { weekdayAndDate } from '../content/dates';
import { start } from '../content/words/prepare';
import type { Conversation, Plan } from '../domain/conversation/plan';
import { fill } from '../domain/language/sentence';
import { startConversation } from '../storage/conversation/conversations';

/**
 * Stores a new conversation of a plan. Nobody is asked for a title: it is called after its day.
 * @param now ms since 1970
 * @returns the conversation as it is stored @throws StorageProblem
 */
export async function storeNew(plan: Plan, now: number): Promise<Conversation> {
  const title = fill(start.titled, { day: weekdayAndDate(now) });
  const conversation = { id: crypto.randomUUID(), title, plan, created: now, updated: now };
  await startConversation(conversation);
  return conversation;
}
