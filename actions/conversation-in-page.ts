import type { Conversation, Plan } from '../domain/conversation/plan';
import { begin, setAside } from '../domain/conversation/running';
import {
  allConversations,
  changeConversation,
  conversationById,
  startConversation,
} from '../storage/conversation/conversations';
import { asProblem, type ProblemKind } from '../storage/database/problem';

/*
 * Conversations as a page has them: stored, or held in the page as long as nothing can be stored (a private window, a
 * full disk, a database of a newer version). A held one is led as any other, and is stored as soon as that can be done.
 */

/** What can be changed of a conversation. */
type Changed = Pick<Conversation, 'title' | 'plan'>;
type Change = (now: Changed) => Changed;

interface Held {
  conversation: Conversation;
  isStored: boolean;
  /** What the stored one does not have yet. */
  waiting: Change[];
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

/** Whether this page holds any that is not stored. */
export function holdsConversations(): boolean {
  return [...held.values()].some(({ problem }) => problem);
}

/** Calls `watcher` after each change of a held conversation. @returns a function that stops the watching */
export function watchHeld(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/**
 * Conversations as this page has them: those that it alone holds first, and the others as they were pressed in here.
 * @param stored as they were read
 */
export function asInPage(stored: readonly Conversation[]): Conversation[] {
  const ids = new Set(stored.map(({ id }) => id));
  const alone = [...held.values()].filter(
    ({ conversation, problem }) => problem && !ids.has(conversation.id),
  );
  const here = (each: Conversation) => {
    const own = held.get(each.id)?.conversation;
    return own && own.updated > each.updated ? own : each;
  };
  return [...alone.map(({ conversation }) => conversation).reverse(), ...stored.map(here)];
}

/** All conversations, those too that only this page holds. */
export async function conversationsInPage(): Promise<Conversation[]> {
  return asInPage(await allConversations().catch(() => []));
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
 * A conversation as it is stored. One that this page held, and that was removed elsewhere since, is held no more.
 * @throws StorageProblem
 */
export async function storedConversation(id: string): Promise<Conversation | undefined> {
  const wasStored = held.get(id)?.isStored;
  const found = await conversationById(id);
  if (!found && wasStored) letGo(id);
  return found;
}

/** A conversation as it is now: what was typed a moment ago may be stored, and not be shown yet. */
export async function latestOf(shown: Conversation): Promise<Conversation> {
  const here = held.get(shown.id);
  if (here?.problem) return here.conversation;
  return (await conversationById(shown.id).catch(() => undefined)) ?? shown;
}

/**
 * Something is pressed in a conversation. It is done on the plan as it is stored now, in one transaction.
 * @param shown the conversation as the page shows it: when nothing can be stored, this is what is changed
 * @param press may be done more than once, on other plans
 * @param now ms since 1970
 */
export function pressIn(shown: Conversation, press: (plan: Plan) => Plan, now = Date.now()): Promise<void> {
  return changeIn(shown, ({ title, plan }) => ({ title, plan: press(plan) }), now);
}

/** A conversation gets another title. @param shown as the page shows it @param now ms since 1970 */
export function renameIn(shown: Conversation, title: string, now = Date.now()): Promise<void> {
  return changeIn(shown, ({ plan }) => ({ title, plan }), now);
}

async function changeIn(shown: Conversation, change: Change, now: number): Promise<void> {
  const before = held.get(shown.id);
  if (before?.problem) {
    hold({
      ...before,
      conversation: changed(before.conversation, change, now),
      waiting: [...before.waiting, change],
    });
    return storeHeld(shown.id, now);
  }
  const tried = once(change);
  try {
    await changeConversation(shown.id, tried, now);
  } catch (error) {
    const conversation = changed(shown, change, now);
    hold({ conversation, isStored: true, waiting: [tried], problem: asProblem(error).kind });
  }
}

/**
 * The same change, which is not done again on what it made itself: a write may be done, and be reported as failed. Then
 * it is tried once more, and what is switched would be switched back.
 */
function once(change: Change): Change {
  let made: string | undefined;
  return (before) => {
    if (asText(before) === made) return before;
    const after = change(before);
    made = asText(after);
    return after;
  };
}

const asText = ({ title, plan }: Changed) => JSON.stringify([title, plan]);

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
  const all = await conversationsInPage();
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
  const all = once((before) => waiting.reduce((each, change) => change(each), before));
  try {
    if (isStored) await changeConversation(conversation.id, all, now);
    else await startConversation(conversation);
  } catch (error) {
    // It may be done all the same: from here on they are one.
    const failed = held.get(conversation.id);
    if (failed && isStored) hold({ ...failed, waiting: [all, ...failed.waiting.slice(waiting.length)] });
    throw error;
  }
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

function changed(conversation: Conversation, change: Change, now: number): Conversation {
  return {
    ...conversation,
    ...change(conversation),
    updated: Math.max(now, conversation.updated + 1),
  };
}
