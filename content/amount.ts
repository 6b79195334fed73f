import { counted } from '../domain/language/sentence';
import { type Amount, totalOf } from '../domain/records/amount';
import { values } from './words/cards';
import { conversation } from './words/conversation';
import { note } from './words/notes';

/** "12 notities en 3 gesprekken"; of what there is none, nothing is said, unless there is nothing at all. */
export function amountInWords({ notes, conversations }: Amount): string {
  const ofNotes = notes > 0 || conversations === 0 ? [counted(note.count, notes)] : [];
  const ofConversations = conversations > 0 ? [counted(conversation.count, conversations)] : [];
  return [...ofNotes, ...ofConversations].join(` ${values.and} `);
}

/**
 * A sentence about an amount, in its hole `{what}`.
 * @param sentences for one thing, and for more or none
 */
export function saying<Sentence extends `${string}{what}${string}`>(
  sentences: { one: Sentence; many: Sentence },
  amount: Amount,
): string {
  const sentence = totalOf(amount) === 1 ? sentences.one : sentences.many;
  return sentence.replace('{what}', amountInWords(amount));
}
