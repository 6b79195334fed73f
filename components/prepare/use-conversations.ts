import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Conversation, ConversationState } from '../../domain/conversation/plan';
import { allConversations, newestConversations } from '../../storage/conversation/conversations';
import { useRecords } from '../page/use-records';

/** More conversations than a window shows at once. */
const screenful = 30;

/** All conversations, by what state they are in, the one that was begun last first. */
export function useConversations() {
  const [isBegun, setBegun] = useState(false);
  const { value, problem } = useRecords(
    'conversations',
    () => (isBegun ? allConversations() : newestConversations(screenful)),
    () => true,
    String(isBegun),
  );
  const [last, setLast] = useState<Conversation[]>([]);
  // The newest first: of a thousand it takes a while until all are known. Meanwhile those stay.
  useEffect(() => {
    if (!value) return;
    setLast(value);
    setBegun(true);
  }, [value]);
  return useMemo(() => {
    const inState = (state: ConversationState) => last.filter(({ plan }) => plan.state === state);
    return {
      running: inState('bezig'),
      ready: inState('klaargezet'),
      own: inState('recept'),
      earlier: inState('afgerond'),
      problem,
    };
  }, [last, problem]);
}
