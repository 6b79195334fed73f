import { useContext } from 'preact/hooks';
import { removeInPage } from '../../actions/remove-conversation';
import { UndoContext } from '../notes/undo';
import { goneConversation } from './gone-conversation';

/** Removes a conversation, and offers to put it back. @throws StorageProblem */
export function useRemoval(id: string): () => Promise<void> {
  const removed = useContext(UndoContext);
  return async () => {
    if (await removeInPage(id)) removed(goneConversation(id));
  };
}
