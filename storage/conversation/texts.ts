import { placesOf } from '../../domain/conversation/place';
import type { ConversationText } from '../../domain/conversation/plan';
import { read } from '../database/records';

/*
 * What was typed in conversations. The shared screen may not import this: what is never loaded cannot be shown.
 */

/** What was typed in a conversation, in the order of its places. @throws StorageProblem */
export function textsOf(conversation: string): Promise<ConversationText[]> {
  return read((database) => database.getAllFromIndex('conversationTexts', 'by-place', allOf(conversation)));
}

function allOf(conversation: string): IDBKeyRange {
  const begin = placesOf(conversation);
  return IDBKeyRange.bound(begin, `${begin}\uffff`);
}
