import { placesOf } from '../../domain/conversation/place';
import type { Conversation, ConversationText } from '../../domain/conversation/plan';
import { type ScreenView, screenViewOf } from '../../domain/conversation/screen-view';
import { agreementTexts } from '../../storage/conversation/agreement-texts';
import { useConversation } from '../conversation/use-conversation';
import { useRecords } from '../page/use-records';

const none: ReadonlyMap<string, ConversationText[]> = new Map();

/**
 * What the team sees, up to date with what the host presses and writes.
 * @returns the conversation as well, for who presses on the screen; undefined until it is read for the first time
 */
export function useScreenView(
  id: string,
): { view: ScreenView; conversation: Conversation | null } | undefined {
  const { value: conversation, problem } = useConversation(id);
  const agreements = Object.keys(conversation?.plan.agreements ?? {});
  const { value: sentences } = useRecords(
    'conversationTexts',
    () => agreementTexts(id, agreements),
    (change) => change.about.startsWith(placesOf(id)),
    [id, ...agreements].join(' '),
  );
  // What cannot be read is not there to be shown.
  const shown = conversation === undefined && problem ? null : conversation;
  if (shown === undefined) return undefined;
  return { view: screenViewOf(shown, sentences ?? none), conversation: shown };
}
