import { heldConversation, storedConversation } from '../../actions/conversation-in-page';
import type { Conversation } from '../../domain/conversation/plan';
import type { ProblemKind } from '../../storage/database/problem';
import { useRecords } from '../page/use-records';
import { useHeldChanges } from './use-held-changes';

/** What was read, and why it could not be, or not be written. `null`: it is not there. */
interface Read<Value> {
  value: Value | undefined;
  problem: ProblemKind | undefined;
  /** Whether this page holds what cannot be stored. */
  isHeld: boolean;
}

/**
 * A conversation, read again after each change of it; one that cannot be stored as this page holds it.
 * @param id undefined where none is shown: then nothing is read
 */
export function useConversation(id: string | undefined): Read<Conversation | null> {
  const { value, problem } = useRecords(
    'conversations',
    async () => (id === undefined ? null : ((await storedConversation(id)) ?? null)),
    (change) => change.id === id,
    id ?? '',
  );
  useHeldChanges();
  const held = id === undefined ? undefined : heldConversation(id);
  const isLater = held && held.conversation.updated > (value?.updated ?? 0);
  return {
    value: isLater ? held.conversation : value,
    problem: held?.problem ?? problem,
    isHeld: held?.problem !== undefined,
  };
}
