import { weekdayAndDate } from '../content/dates';
import { start } from '../content/words/prepare';
import type { Conversation, Plan } from '../domain/conversation/plan';
import { begin, setAside } from '../domain/conversation/running';
import { fill } from '../domain/language/sentence';
import { allConversations, changePlan, startConversation } from '../storage/conversation/conversations';

/*
 * Conversations are set ready and begun here, from wherever one asks for it. One runs at a time: another that runs is
 * set aside, at the step where it is.
 */

/**
 * Stores a new conversation. Nobody is asked for a title: it is called after its day.
 * @param now ms since 1970
 * @returns its id @throws StorageProblem
 */
export async function setReady(plan: Plan, now: number, title = titleFor(now)): Promise<string> {
  const id = crypto.randomUUID();
  await startConversation({ id, title, plan, created: now, updated: now });
  return id;
}

/** What a conversation is called until someone gives it a title. @param now ms since 1970 */
export function titleFor(now: number): string {
  return fill(start.titled, { day: weekdayAndDate(now) });
}

/** Stores a new conversation that runs. @param now ms since 1970 @returns its id @throws StorageProblem */
export async function beginNew(plan: Plan, now: number): Promise<string> {
  const id = await setReady(begin(plan, now), now);
  await setOthersAside(id, now);
  return id;
}

/** Has a conversation that is set ready begin, or go on. @param now ms since 1970 @throws StorageProblem */
export async function beginStored(id: string, now: number): Promise<void> {
  await changePlan(id, (plan) => begin(plan, now), now);
  await setOthersAside(id, now);
}

async function setOthersAside(id: string, now: number): Promise<void> {
  const others = (await allConversations()).filter((other) => other.id !== id && isRunning(other));
  await Promise.all(others.map((other) => changePlan(other.id, (plan) => setAside(plan, now), now)));
}

const isRunning = ({ plan }: Conversation) => plan.state === 'bezig';
