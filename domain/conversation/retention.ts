import { agreementOf, isOpen } from './open-agreement';
import type { Conversation, ConversationText } from './plan';

/**
 * Whether a conversation was retained long enough, with all that was typed in it: they go together. One with an open
 * agreement stays, and so does a recept of one's own: it is there to be used again.
 * @param texts what was typed in it
 * @param since the moment since which nothing in it was changed, ms since 1970
 */
export function isLongUnchanged(
  conversation: Conversation,
  texts: readonly ConversationText[],
  since: number,
): boolean {
  const { plan } = conversation;
  if (plan.state === 'recept') return false;
  if ([conversation, ...texts].some(({ updated }) => updated >= since)) return false;
  const agreements = texts.flatMap((text) => agreementOf(text) ?? []);
  return !agreements.some((id) => isOpen(plan, id));
}
