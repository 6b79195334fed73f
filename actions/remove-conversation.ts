import { removeConversation } from '../storage/conversation/remove';
import { heldConversation, letGo } from './conversation-in-page';

/*
 * Apart from what is pressed in a conversation: the shared screen presses too, and may load nothing that was typed.
 */

/**
 * A conversation goes to the Prullenbak; one that could never be stored is only forgotten.
 * @returns whether it can be put back
 * @throws StorageProblem
 */
export async function removeInPage(id: string, now = Date.now()): Promise<boolean> {
  const isStored = heldConversation(id)?.isStored !== false;
  if (isStored) await removeConversation(id, now);
  letGo(id);
  return isStored;
}
