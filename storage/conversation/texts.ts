import { placesOf } from '../../domain/conversation/place';
import type { ConversationText } from '../../domain/conversation/plan';
import { read } from '../database/records';
import type { ReadTransaction } from '../database/schema';

/*
 * What was typed in conversations. The shared screen may not import this: what is never loaded cannot be shown.
 */

/** What was typed in a conversation, in the order of its places. @throws StorageProblem */
export function textsOf(conversation: string): Promise<ConversationText[]> {
  return read((database) => textsIn(database.transaction('conversationTexts'), conversation));
}

/** The same, in a transaction. */
export function textsIn(
  transaction: Pick<ReadTransaction, 'objectStore'>,
  conversation: string,
): Promise<ConversationText[]> {
  const begin = placesOf(conversation);
  const range = IDBKeyRange.bound(begin, `${begin}\uffff`);
  return transaction.objectStore('conversationTexts').index('by-place').getAll(range);
}
