import { placesOf } from '../../domain/conversation/place';
import type { ConversationText } from '../../domain/conversation/plan';
import { textsOf } from '../../storage/conversation/texts';
import type { ProblemKind } from '../../storage/database/problem';
import { useRecords } from '../page/use-records';

/** All that was typed in a conversation, read again after each change of it. */
export function useTexts(conversation: string): {
  value: ConversationText[] | undefined;
  problem: ProblemKind | undefined;
} {
  return useRecords(
    'conversationTexts',
    () => textsOf(conversation),
    (change) => change.about.startsWith(placesOf(conversation)),
    conversation,
  );
}
