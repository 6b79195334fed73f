import * as words from '../../content/words/conversation';
import { hashOf } from '../../domain/route';
import { putBackConversation } from '../../storage/conversation/remove';
import type { Gone } from '../notes/undo';

/** A conversation that was removed, for the bar that puts it back (`UndoContext`). */
export function goneConversation(id: string): Gone {
  const link = CSS.escape(hashOf({ page: 'gesprek', id }));
  return {
    kind: 'conversations',
    id,
    said: words.conversation.removed,
    putBack: () => putBackConversation(id),
    // In a list of conversations; one that is shown itself takes the focus when it is back.
    place: `a[href="${link}"]`,
  };
}
