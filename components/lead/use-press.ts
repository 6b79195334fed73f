import { useCallback } from 'preact/hooks';
import { pressIn } from '../../actions/conversation-in-page';
import type { Conversation, Plan } from '../../domain/conversation/plan';

/** What a button or key does to a conversation: a rule that makes the next plan of the one that is stored. */
export type Press = (rule: (plan: Plan, now: number) => Plan) => Promise<void>;

/** A function for buttons and keys. */
export function usePress(conversation: Conversation): Press {
  return useCallback(
    (rule) => {
      const now = Date.now();
      return pressIn(conversation, (plan) => rule(plan, now), now);
    },
    [conversation],
  );
}
