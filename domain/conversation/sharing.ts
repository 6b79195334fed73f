import type { ConversationState } from './plan';

/**
 * Whether what is hidden for a shared screen comes back: when the conversation ends that the screen is shared for. One
 * that is set aside goes on later.
 * @param after its state now; undefined when it was removed
 */
export function endsSharing(before: ConversationState, after: ConversationState | undefined): boolean {
  return before === 'bezig' && (after === undefined || after === 'afgerond');
}
