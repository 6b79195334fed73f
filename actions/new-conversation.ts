import { weekdayAndDate } from '../content/dates';
import { start } from '../content/words/prepare';
import type { Conversation, Plan } from '../domain/conversation/plan';
import { fill } from '../domain/language/sentence';
import { addConversation, beginConversation } from './conversation-in-page';

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

/** What a conversation is called until someone gives it a title. @param now ms since 1970 */
export function titleFor(now: number): string {
  return fill(start.titled, { day: weekdayAndDate(now) });
}
