import './copy-code.css';
import { useId, useState } from 'preact/hooks';
import { latestOf } from '../../actions/conversation-in-page';
import { product } from '../../content/words/page';
import { start, code as words } from '../../content/words/prepare';
import type { Conversation } from '../../domain/conversation/plan';
import { fill } from '../../domain/language/sentence';
import { Button } from '../controls/button';
import { Labelled } from '../controls/labelled';
import { useCopy } from '../controls/use-copy';
import { useWork } from '../page/use-work';

/** With a code goes where it has to be pasted: a chat tells nothing of it. */
const toSend = (code: string) =>
  fill(words.copied, { product, place: start.title, button: words.paste, code });

/** A conversation that is set ready, as a code for a colleague, with a word on what is in it. */
export function CopyCode({ conversation }: { conversation: Conversation }) {
  const id = useId();
  const [made, setMade] = useState<{ code: string; updated: number }>();
  const { copy, copied } = useCopy();
  const { sentence, run } = useWork();
  const make = () =>
    run(async () => {
      // What makes it is loaded only now.
      const { codeOf } = await import('../../actions/plan-code');
      const latest = await latestOf(conversation);
      const code = await codeOf(latest);
      if (code === undefined) return words.tooLong;
      setMade({ code, updated: latest.updated });
      copy(toSend(code));
    });
  // Of what it was before, it is the code no more.
  const isNow = made?.updated === conversation.updated;
  return (
    <div class="copy-code">
      <p id={id} class="copy-code__what">
        {words.what}
      </p>
      <div class="buttons">
        <Button aria-describedby={id} onClick={make}>
          {words.copy}
        </Button>
        {copied}
      </div>
      <p role="status">{sentence}</p>
      {made && isNow && (
        <Labelled label={words.itself}>
          {(field) => <input id={field} type="text" readOnly dir="ltr" value={made.code} data-code />}
        </Labelled>
      )}
    </div>
  );
}
