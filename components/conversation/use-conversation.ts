import type { Conversation } from '../../domain/conversation/plan';
import { conversationById } from '../../storage/conversation/conversations';
import type { ProblemKind } from '../../storage/database/problem';
import { useRecords } from '../page/use-records';

/** What was read, and why it could not be. `null`: it is not there. */
interface Read<Value> {
  value: Value | undefined;
  problem: ProblemKind | undefined;
}

/** A stored conversation, read again after each change of it. */
export function useConversation(id: string): Read<Conversation | null> {
  return useRecords(
    'conversations',
    async () => (await conversationById(id)) ?? null,
    (change) => change.id === id,
    id,
  );
}
