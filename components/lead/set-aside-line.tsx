import { useState } from 'preact/hooks';
import { titlesSetAsideFor } from '../../actions/conversation-in-page';
import { lead } from '../../content/words/lead';
import { fill } from '../../domain/language/sentence';

/** One sentence: another conversation ran, and waits now. */
export function SetAsideLine({ conversation }: { conversation: string }) {
  const [titles] = useState(() => titlesSetAsideFor(conversation));
  if (titles.length === 0) return null;
  const sentence = titles.length === 1 ? lead.setAside.one : lead.setAside.many;
  return <p role="status">{fill(sentence, { titles: titles.join(', ') })}</p>;
}
