import type { Conversation, Plan } from '../domain/conversation/plan';
import { begin, setAside } from '../domain/conversation/running';
import { allConversations, changePlan, startConversation } from '../storage/conversation/conversations';
import { asProblem, type ProblemKind } from '../storage/database/problem';

/*
 * Conversations as a page has them: stored, or held in the page as long as nothing can be stored (a private window, a
 * full disk, a database of a newer version). A held one is led as any other, and is stored as soon as that can be done.
 */

/** What is pressed in a conversation. */
type Press = (plan: Plan) => Plan;

interface Held {
  conversation: Conversation;
  isStored: boolean;
  /** What the stored one does not have yet. */
  waiting: Press[];
  /** Why it is held; undefined once all of it is stored: then it is shown until what is stored has been read. */
  problem: ProblemKind | undefined;
}

const held = new Map<string, Held>();
const beingStored = new Set<string>();
const watchers = new Set<() => void>();

/** The conversation that this page holds, if it does. */
export function heldConversation(id: string): Readonly<Held> | undefined {
  return held.get(id);
}

/** Calls `watcher` after each change of a held conversation. @returns a function that stops the watching */
export function watchHeld(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** A new conversation: stored, or held in this page when that cannot be done. */
export async function addConversation(conversation: Conversation): Promise<void> {
  try {
    await startConversation(conversation);
  } catch (error) {
    hold({ conversation, isStored: false, waiting: [], problem: asProblem(error).kind });
  }
}

/**
 * Something is pressed in a conversation. It is done on the plan as it is stored now, in one transaction.
 * @param shown the conversation as the page shows it: when nothing can be stored, this is what is changed
 * @param press may be done more than once, on other plans
 * @param now ms since 1970
 */
export async function pressIn(shown: Conversation, press: Press, now = Date.now()): Promise<void> {
  const before = held.get(shown.id);
  if (before?.problem) {
    hold({
      ...before,
      conversation: pressed(before.conversation, press, now),
      waiting: [...before.waiting, press],
    });
    return storeHeld(shown.id, now);
  }
  try {
    await changePlan(shown.id, press, now);
  } catch (error) {
    const conversation = pressed(shown, press, now);
    hold({ conversation, isStored: true, waiting: [press], problem: asProblem(error).kind });
  }
}

/** A conversation was removed: the page holds it no more. */
export function letGo(id: string): void {
  held.delete(id);
  for (const watcher of watchers) watcher();
}

/** Titles of conversations that were set aside because another one began, by the id of that one. */
const setAsideFor = new Map<string, string[]>();

/** The titles of the conversations that were set aside in this page because this one began. */
export function titlesSetAsideFor(id: string): readonly string[] {
  return setAsideFor.get(id) ?? [];
}

/** A conversation begins, or goes on. There is one at a time: the others are set aside, each at its step. */
export async function beginConversation(shown: Conversation, now = Date.now()): Promise<void> {
  const all = await allConversations().catch(() => []);
  const others = all.filter(({ id, plan }) => plan.state === 'bezig' && id !== shown.id);
  for (const other of others) await pressIn(other, (plan) => setAside(plan, now), now);
  setAsideFor.set(
    shown.id,
    others.map(({ title }) => title),
  );
  await pressIn(shown, (plan) => begin(plan, now), now);
}

/** Tries to store what is held, until nothing waits. Each press is stored once. */
async function storeHeld(id: string, now: number): Promise<void> {
  if (beingStored.has(id)) return;
  beingStored.add(id);
  try {
    for (let before = held.get(id); before?.problem; before = held.get(id)) await storeOnce(before, now);
  } catch (error) {
    const still = held.get(id);
    if (still) hold({ ...still, problem: asProblem(error).kind });
  } finally {
    beingStored.delete(id);
  }
}

async function storeOnce({ conversation, isStored, waiting }: Held, now: number): Promise<void> {
  if (isStored)
    await changePlan(conversation.id, (plan) => waiting.reduce((each, press) => press(each), plan), now);
  else await startConversation(conversation);
  const after = held.get(conversation.id);
  const later = after?.waiting.slice(waiting.length) ?? [];
  hold({
    conversation: after?.conversation ?? conversation,
    isStored: true,
    waiting: later,
    problem: later.length > 0 ? after?.problem : undefined,
  });
}

function hold(what: Held): void {
  held.set(what.conversation.id, what);
  for (const watcher of watchers) watcher();
}

function pressed(conversation: Conversation, press: Press, now: number): Conversation {
  return {
    ...conversation,
    plan: press(conversation.plan),
    updated: Math.max(now, conversation.updated + 1),
  };
}
