import {
  type Conversation,
  type ConversationRecord,
  conversationOf,
  type Plan,
  recordOf,
} from '../../domain/conversation/plan';
import { endsSharing } from '../../domain/conversation/sharing';
import { lastTime, mostPlan, mostText } from '../../domain/records/text-record';
import { changeRecord } from '../database/change-record';
import { StorageProblem } from '../database/problem';
import { read, recordById, saveRecord } from '../database/records';
import { setSharing } from '../values/sharing';

/*
 * Conversations: what was chosen in them. What was typed is in texts.ts, stored by the field that it is typed in. A
 * conversation whose plan cannot be read is nowhere shown, and stays as it is.
 */

/** Stores a new conversation. @throws StorageProblem */
export async function startConversation(conversation: Conversation): Promise<void> {
  await saveRecord('conversations', asStored(conversation));
}

/** What goes in can come out: a backup holds no larger conversation. @throws StorageProblem */
function asStored(conversation: Conversation): ConversationRecord {
  const record = recordOf(conversation);
  if (record.plan.length > mostPlan || record.text.length > mostText)
    throw new StorageProblem('too-long', undefined);
  return record;
}

/** One conversation, if it is there. @throws StorageProblem */
export async function conversationById(id: string): Promise<Conversation | undefined> {
  const found = await recordById('conversations', id);
  return found && conversationOf(found);
}

/** Every conversation, the one that was begun last first; those of one's own recepten too. @throws StorageProblem */
export async function allConversations(): Promise<Conversation[]> {
  const found = await read((database) => database.getAllFromIndex('conversations', 'by-created'));
  return found.reverse().flatMap((record) => conversationOf(record) ?? []);
}

/**
 * The conversations that were changed last, that one first, at most so many: known long before all are. The one that
 * is going on is among them.
 * @throws StorageProblem
 */
export function newestConversations(most: number): Promise<Conversation[]> {
  return read(async (database) => {
    const newest: Conversation[] = [];
    const { store } = database.transaction('conversations');
    let cursor = await store.index('by-updated').openCursor(null, 'prev');
    while (cursor && newest.length < most) {
      const conversation = conversationOf(cursor.value);
      if (conversation) newest.push(conversation);
      cursor = await cursor.continue();
    }
    return newest;
  });
}

/**
 * Changes the plan as it is stored now, in one transaction: never what an older view shows. With the end of the
 * conversation ends what is hidden for a shared screen.
 * @param now ms since 1970
 * @returns the conversation after it; undefined when it is not there any more
 * @throws StorageProblem
 */
export async function changePlan(
  id: string,
  change: (plan: Plan) => Plan,
  now: number,
): Promise<Conversation | undefined> {
  return changeConversation(id, ({ title, plan }) => ({ title, plan: change(plan) }), now);
}

/** The same, of its title too. @throws StorageProblem */
export async function changeConversation(
  id: string,
  change: (conversation: Conversation) => Pick<Conversation, 'title' | 'plan'>,
  now: number,
): Promise<Conversation | undefined> {
  let hasEnded = false;
  const changed = await changeRecord('conversations', id, (stored) => {
    const before = conversationOf(stored);
    if (!before) return stored;
    const after = { ...before, ...change(before) };
    hasEnded = endsSharing(before.plan.state, after.plan.state);
    const record = asStored(after);
    return isSame(stored, record) ? stored : { ...record, updated: laterThan(stored, now) };
  });
  if (hasEnded) await setSharing(false);
  return changed && conversationOf(changed);
}

const isSame = (one: ConversationRecord, other: ConversationRecord) =>
  one.text === other.text && one.plan === other.plan;

/** On a clock that was set back it still goes forward: it tells which of two is the later one. */
const laterThan = ({ updated }: ConversationRecord, now: number) =>
  Math.min(Math.max(now, updated + 1), lastTime);
