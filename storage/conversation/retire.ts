import { placeIn } from '../../domain/conversation/place';
import { type ConversationRecord, conversationOf } from '../../domain/conversation/plan';
import { isLongUnchanged } from '../../domain/conversation/retention';
import { manyChanged } from '../database/changes';
import { read } from '../database/records';
import { type ReadTransaction, recordStores, type WriteTransaction } from '../database/schema';
import { moveToTrash } from '../database/trash';
import { write } from '../database/write';
import { removing } from './remove';
import { textsIn } from './texts';

/**
 * Moves the conversations that were retained long enough to the Prullenbak, each with all that was typed in it.
 * @param since the moment since which nothing in them was changed, ms since 1970
 * @param now ms since 1970
 * @returns how many
 * @throws StorageProblem
 */
export async function retireConversations(since: number, now: number): Promise<number> {
  const isAny = await read(async (database) => {
    return (await retiring(database.transaction(recordStores), since)).length > 0;
  });
  if (!isAny) return 0;
  let retired: ConversationRecord[] = [];
  // Looked up anew in the very transaction that moves them: something may have been typed in one.
  await write(manyChanged, async (transaction) => {
    retired = await retiring(transaction, since);
    for (const { id } of retired) await removing(transaction, id, now);
  });
  return retired.length;
}

async function retiring(transaction: ReadTransaction, since: number): Promise<ConversationRecord[]> {
  const old = IDBKeyRange.upperBound(since, true);
  const found: ConversationRecord[] = [];
  for (const record of await transaction.objectStore('conversations').index('by-updated').getAll(old)) {
    const conversation = conversationOf(record);
    if (conversation && isLongUnchanged(conversation, await textsIn(transaction, record.id), since))
      found.push(record);
  }
  return found;
}

/**
 * Moves what was typed in conversations that are not there to the Prullenbak: another page may have been typing in one
 * while it was removed. It comes to lie with its conversation, and goes or comes back with that.
 * @param now ms since 1970
 * @throws StorageProblem
 */
export async function gatherLooseTexts(now: number): Promise<void> {
  const isAny = await read(
    async (database) => (await looseTexts(database.transaction(recordStores))).length > 0,
  );
  if (!isAny) return;
  await write(manyChanged, async (transaction: WriteTransaction) => {
    for (const [conversation, text] of await looseTexts(transaction)) {
      const removed = await transaction.objectStore('trash').get(conversation);
      await moveToTrash(transaction, 'conversationTexts', [text], removed?.removed ?? now);
    }
  });
}

async function looseTexts(transaction: ReadTransaction) {
  const [conversations, texts] = await Promise.all([
    transaction.objectStore('conversations').getAllKeys(),
    transaction.objectStore('conversationTexts').getAll(),
  ]);
  const there = new Set(conversations);
  return texts.flatMap((text) => {
    // What a newer version typed at a place that is not known here stays.
    const place = placeIn(text.place);
    return place && !there.has(place.conversation) ? [[place.conversation, text] as const] : [];
  });
}
