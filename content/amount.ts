import { counted } from '../domain/language/sentence.ts';
import { type Amount, totalOf } from '../domain/records/amount.ts';
import { values } from './words/cards.ts';
import { conversation } from './words/conversation.ts';
import { note } from './words/notes.ts';

/** "12 notities en 3 gesprekken"; of what there is none, nothing is said, unless there is nothing at all. */
export function amountInWords({ notes, conversations }: Amount): string {
  const ofNotes = notes > 0 || conversations === 0 ? [counted(note.count, notes)] : [];
  const ofConversations = conversations > 0 ? [counted(conversation.count, conversations)] : [];
  return [...ofNotes, ...ofConversations].join(` ${values.and} `);
}

type AboutAmount = `${string}{what}${string}`;

/**
 * A sentence about an amount, in its hole `{what}`.
 * @param sentences for one thing, and for more or none; or the same for both
 */
export function saying(
  sentences: AboutAmount | { one: AboutAmount; many: AboutAmount },
  amount: Amount,
): string {
  const { one, many } = typeof sentences === 'string' ? { one: sentences, many: sentences } : sentences;
  return (totalOf(amount) === 1 ? one : many).replace('{what}', amountInWords(amount));
}
