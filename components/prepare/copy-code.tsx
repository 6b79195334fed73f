import './copy-code.css';
import { useId, useState } from 'preact/hooks';
import { code as words } from '../../content/words/prepare';
import type { Conversation } from '../../domain/conversation/plan';
import { Button } from '../controls/button';
import { Labelled } from '../controls/labelled';
import { useCopy } from '../controls/use-copy';

/** A conversation that is set ready, as a code for a colleague, with a word on what is in it. */
export function CopyCode({ conversation }: { conversation: Conversation }) {
  const id = useId();
  const { updated } = conversation;
  const [made, setMade] = useState<{ code: string | undefined; updated: number }>();
  const { copy, copied } = useCopy();
  const make = async () => {
    // What makes it is loaded only now.
    const { codeOf } = await import('../../actions/plan-code');
    const code = await codeOf(conversation);
    setMade({ code, updated });
    if (code) copy(code);
  };
  // Of what it was before, it is the code no more.
  const now = made?.updated === updated ? made : undefined;
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
        <p role="status">{now && !now.code && words.tooLong}</p>
      </div>
      {now?.code && (
        <Labelled label={words.itself}>
          {(field) => <input id={field} type="text" readOnly dir="ltr" value={now.code} data-code />}
        </Labelled>
      )}
    </div>
  );
}
