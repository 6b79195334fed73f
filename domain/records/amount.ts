/** How much someone has, or something was done to. What was typed in a conversation is counted with it. */
export interface Amount {
  notes: number;
  conversations: number;
}

export const none: Readonly<Amount> = { notes: 0, conversations: 0 };

/** How many things are counted on their own. */
export function totalOf({ notes, conversations }: Amount): number {
  return notes + conversations;
}

/** The sum of two amounts. */
export function plus(one: Amount, other: Amount): Amount {
  return { notes: one.notes + other.notes, conversations: one.conversations + other.conversations };
}

/** How much is in a list of each kind. */
export function amountIn(lists: Record<keyof Amount, readonly unknown[]>): Amount {
  return { notes: lists.notes.length, conversations: lists.conversations.length };
}

/** An amount that was stored; undefined when it is none. Before there were conversations it had notes alone. */
export function amountFrom(stored: unknown): Amount | undefined {
  const { notes, conversations = 0 }: Partial<Record<keyof Amount, unknown>> = Object(stored);
  if (typeof notes !== 'number' || typeof conversations !== 'number') return undefined;
  return { notes, conversations };
}
