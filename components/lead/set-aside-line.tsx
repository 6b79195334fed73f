import { useState } from 'preact/hooks';
import { titlesSetAsideFor } from '../../actions/conversation-in-page';
import { conversation as words } from '../../content/words/conversation';
import { lead } from '../../content/words/lead';
import { fill } from '../../domain/language/sentence';
import { useSharing } from '../page/use-sharing';

/** One sentence: another conversation ran, and waits now. */
export function SetAsideLine({ conversation }: { conversation: string }) {
  const [titles] = useState(() => titlesSetAsideFor(conversation));
  // It may be of another team: not for who looks on.
  const isSeen = useSharing() === false;
  if (titles.length === 0 || !isSeen) return null;
  const sentence = titles.length === 1 ? lead.setAside.one : lead.setAside.many;
  return (
    <p role="status">
      {fill(sentence, { titles: titles.map((title) => title || words.untitled).join(', ') })}
    </p>
  );
}
