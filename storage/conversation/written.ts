import { placeIn } from '../../domain/conversation/place';
import { type Conversation, type ConversationText, conversationOf } from '../../domain/conversation/plan';
import type { WrittenConversation } from '../../domain/conversation/written';
import { read } from '../database/records';
import { conversationById } from './conversations';
import { textsOf } from './texts';

/*
 * What was written in conversations, to be searched.
 */

/** Every conversation with what was written in it. @throws StorageProblem */
export function allWritten(): Promise<WrittenConversation[]> {
  return read(async (database) => {
    const transaction = database.transaction(['conversations', 'conversationTexts']);
    const [records, texts] = await Promise.all([
      transaction.objectStore('conversations').getAll(),
      transaction.objectStore('conversationTexts').getAll(),
    ]);
    const typed = Map.groupBy(texts, ({ place }) => placeIn(place)?.conversation);
    return records.flatMap((record) => {
      const conversation = conversationOf(record);
      return conversation ? written(conversation, typed.get(record.id) ?? []) : [];
    });
  });
}

/** One conversation with what was written in it, if it is there. @throws StorageProblem */
export async function writtenIn(id: string): Promise<WrittenConversation | undefined> {
  const [conversation, texts] = await Promise.all([conversationById(id), textsOf(id)]);
  return conversation && written(conversation, texts);
}

function written(
  { id, title, plan, created }: Conversation,
  texts: readonly ConversationText[],
): WrittenConversation {
  const shared = texts.filter(({ place }) => placeIn(place)?.sort !== 'jezelf').map(({ text }) => text);
  return { id, title, text: [title, plan.goal, ...shared].join('\n'), created: plan.started ?? created };
}
