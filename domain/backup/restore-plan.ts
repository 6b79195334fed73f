import { type MergePlan, nothing, type Outcome } from './merge';
import { conversationWith, type Thing } from './things';

/** What putting a backup back does, as it is said: how many things have which outcome. */
export interface RestorePlan {
  /** Of everything; what was typed in a conversation counts with that. */
  things: MergePlan;
  /** Of conversations alone. */
  conversations: MergePlan;
}

/** A record of a backup, and what becomes of it. */
export interface Fate extends Thing {
  outcome: Outcome;
}

/** The plan for a whole backup. */
export function planOf(fates: readonly Fate[]): RestorePlan {
  const [things, conversations] = [{ ...nothing }, { ...nothing }];
  const ofConversations = Map.groupBy(fates, conversationWith);
  for (const { outcome } of ofConversations.get(undefined) ?? []) things[outcome] += 1;
  ofConversations.delete(undefined);
  for (const parts of ofConversations.values()) {
    const outcome = together(parts);
    things[outcome] += 1;
    conversations[outcome] += 1;
  }
  return { things, conversations };
}

/** What becomes of a conversation with all that was typed in it. */
function together(parts: readonly Fate[]): Outcome {
  const own = parts.find(({ kind }) => kind === 'conversations')?.outcome ?? 'left';
  if (own === 'added' || own === 'returned' || own === 'trashed') return own;
  const outcomes = new Set(parts.map(({ outcome }) => outcome));
  const isNewer = outcomes.has('added') || outcomes.has('returned') || outcomes.has('changed');
  if (isNewer) return 'changed';
  return outcomes.has('older') ? 'older' : own;
}
