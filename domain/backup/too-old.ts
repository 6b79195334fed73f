import { placeIn } from '../conversation/place';
import { type ConversationText, conversationOf } from '../conversation/plan';
import { isLongUnchanged } from '../conversation/retention';
import type { Amount } from '../records/amount';
import { retainedSince } from '../records/retention';
import type { BackupContent } from './backup-content';

/**
 * How much of a backup is so old that the next day it would go to the Prullenbak.
 * @param keep how long records are retained once it is put back
 */
export function tooOldIn(
  content: BackupContent,
  keep: Parameters<typeof retainedSince>[0],
  now: Date,
): Amount {
  const since = retainedSince(keep, now) ?? Number.NEGATIVE_INFINITY;
  const texts = Map.groupBy(content.conversationTexts, conversationIn);
  return {
    notes: content.notes.filter(({ updated }) => updated < since).length,
    conversations: content.conversations.filter((record) => {
      const conversation = conversationOf(record);
      return conversation && isLongUnchanged(conversation, texts.get(record.id) ?? [], since);
    }).length,
  };
}

const conversationIn = ({ place }: ConversationText) => placeIn(place)?.conversation;
