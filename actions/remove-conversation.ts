import { removeConversation } from '../storage/conversation/remove';
import { heldConversation, letGo } from './conversation-in-page';

/*
 * Apart from what is pressed in a conversation: the shared screen presses too, and may load nothing that was typed.
 */

/** A conversation goes to the Prullenbak; one that could never be stored is only forgotten. @throws StorageProblem */
export async function removeInPage(id: string, now = Date.now()): Promise<void> {
  if (heldConversation(id)?.isStored !== false) await removeConversation(id, now);
  letGo(id);
}
