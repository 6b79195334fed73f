import { saying } from '../content/amount.ts';

/** A sentence about so many notes, and no conversations. */
export function aboutNotes(sentences: Parameters<typeof saying>[0], notes: number): string {
  return saying(sentences, { notes, conversations: 0 });
}
