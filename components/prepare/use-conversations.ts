import { useEffect, useMemo, useState } from 'preact/hooks';
import { asInPage } from '../../actions/conversation-in-page';
import type { Conversation, ConversationState } from '../../domain/conversation/plan';
import { allConversations, newestConversations } from '../../storage/conversation/conversations';
import { useHeldChanges } from '../conversation/use-held-changes';
import { useRecords } from '../page/use-records';

/** More conversations than a window shows at once. */
const screenful = 30;

/** All conversations, by what state they are in, the one that was begun last first; those too that only this page holds. */
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
  const changes = useHeldChanges();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the page holds is another after each change
  return useMemo(() => {
    const all = asInPage(last);
    const inState = (state: ConversationState) => all.filter(({ plan }) => plan.state === state);
    return {
      running: inState('bezig'),
      ready: inState('klaargezet'),
      own: inState('recept'),
      earlier: inState('afgerond'),
      problem,
    };
  }, [last, problem, changes]);
}
