import { placeOf } from '../../domain/conversation/place';
import type { ConversationText } from '../../domain/conversation/plan';
import { read } from '../database/records';

/*
 * The sentences of agreements, and nothing else of what was typed in a conversation: this is what the shared screen reads.
 */

/**
 * The sentences of some agreements of a conversation, by id of the agreement. Mostly one each: two when two windows
 * began it at once.
 * @throws StorageProblem
 */
export function agreementTexts(
  conversation: string,
  agreements: readonly string[],
): Promise<Map<string, ConversationText[]>> {
  return read(async (database) => {
    const texts = database.transaction('conversationTexts').store.index('by-place');
    const found = await Promise.all(
      agreements.map(async (part): Promise<[string, ConversationText[]]> => {
        return [part, await texts.getAll(placeOf({ conversation, part, sort: 'afspraak' }))];
      }),
    );
    return new Map(found.filter(([, sentences]) => sentences.length > 0));
  });
}
