import { placeIn, placesOf, type TextSort } from '../../domain/conversation/place';
import {
  type ConversationRecord,
  type ConversationText,
  conversationOf,
} from '../../domain/conversation/plan';
import { endsSharing } from '../../domain/conversation/sharing';
import { manyChanged } from '../database/changes';
import { puttingBack } from '../database/records';
import type { WriteTransaction } from '../database/schema';
import { moveToTrash } from '../database/trash';
import { write } from '../database/write';
import { setSharing } from '../values/sharing';
import { textsIn } from './texts';

/*
 * A conversation goes to the Prullenbak with all that was typed in it, and comes back with it: with all that was removed
 * at the same moment or since.
 */

/** Moves a conversation to the Prullenbak, with all that was typed in it. @param now ms since 1970 @throws StorageProblem */
export async function removeConversation(id: string, now: number): Promise<void> {
  let before: ConversationRecord | undefined;
  await write(manyChanged, async (transaction) => {
    before = await transaction.objectStore('conversations').get(id);
    await removing(transaction, id, now);
  });
  const state = before && conversationOf(before)?.plan.state;
  if (state && endsSharing(state, undefined)) await setSharing(false);
}

/** The same, in a transaction. */
export async function removing(transaction: WriteTransaction, id: string, now: number): Promise<void> {
  const found = await transaction.objectStore('conversations').get(id);
  const texts = await textsIn(transaction, id);
  const conversations = found ? [found] : [];
  // Not before its last word, as with any record; and one moment for all.
  const moment = Math.max(now, ...[...conversations, ...texts].map(({ updated }) => updated));
  await moveToTrash(transaction, 'conversations', conversations, moment);
  await moveToTrash(transaction, 'conversationTexts', texts, moment);
}

/**
 * Puts a removed conversation back, with what was removed together with it. What was emptied from the Prullenbak stays
 * gone.
 * @param changed when it counts as last changed, ms since 1970: its retention begins then; as it was when left out
 * @returns whether it is there
 * @throws StorageProblem
 */
export async function putBackConversation(id: string, changed = 0): Promise<boolean> {
  let isThere = false;
  await write(manyChanged, async (transaction) => {
    const trash = transaction.objectStore('trash');
    const lying = await trash.get(id);
    isThere =
      lying !== undefined || (await transaction.objectStore('conversations').getKey(id)) !== undefined;
    if (!lying) return;
    // What someone was still typing in it came there after it.
    const together = await trash.index('by-removed').getAll(IDBKeyRange.lowerBound(lying.removed));
    for (const removed of together)
      if (removed.kind === 'conversationTexts' && isTextOf(id, removed))
        await puttingBack(transaction, 'conversationTexts', removed, changed);
    await puttingBack(transaction, 'conversations', lying, changed);
  });
  return isThere;
}

/**
 * Moves what was typed in a conversation to the Prullenbak, and leaves the conversation.
 * @param keep the sorts of text that stay
 * @param now ms since 1970
 * @throws StorageProblem
 */
export function removeTextsOf(conversation: string, keep: readonly TextSort[], now: number): Promise<void> {
  return write(manyChanged, async (transaction) => {
    const texts = await textsIn(transaction, conversation);
    const gone = texts.filter(({ place }) => !keep.some((sort) => placeIn(place)?.sort === sort));
    await moveToTrash(transaction, 'conversationTexts', gone, now);
  });
}

const isTextOf = (conversation: string, record: object) =>
  (record as ConversationText).place.startsWith(placesOf(conversation));
