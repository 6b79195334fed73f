import { useState } from 'preact/hooks';
import { beginConversation } from '../../actions/conversation-in-page';
import { goTo } from '../../browser/address';
import { removal as words } from '../../content/words/report';
import type { Conversation } from '../../domain/conversation/plan';
import { removeTextsOf } from '../../storage/conversation/remove';
import { Button } from '../controls/button';
import { Confirm } from '../controls/confirm';
import { useFocusAfter } from '../controls/use-focus-after';
import { useRemoval } from '../conversation/use-removal';
import { useWork } from '../page/use-work';

/** Back to the steps, to put something right; or all that is kept here goes, once the team has it. */
export function ReportRemoval({ conversation }: { conversation: Conversation }) {
  const { id } = conversation;
  const [isAsking, ask] = useState(false);
  const part = useFocusAfter(isAsking);
  const removal = useRemoval(id);
  const { sentence, run } = useWork();
  const removeTexts = () =>
    run(async () => {
      ask(false);
      await removeTextsOf(id, ['afspraak', 'terugblik'], Date.now());
      return words.textsGone;
    });
  return (
    <div ref={part}>
      {isAsking ? (
        <Confirm
          question={words.question}
          answers={[
            [words.cancel, () => ask(false)],
            [words.texts, removeTexts, 'removes'],
            [words.all, () => run(removal), 'removes'],
          ]}
          onCancel={() => ask(false)}
        >
          <p>{words.hint}</p>
        </Confirm>
      ) : (
        <div class="buttons">
          <Button onClick={() => beginConversation(conversation).then(() => goTo({ page: 'gesprek', id }))}>
            {words.reopen}
          </Button>
          <Button look="removes" onClick={() => ask(true)}>
            {words.ask}
          </Button>
        </div>
      )}
      <p role="status">{sentence}</p>
    </div>
  );
}
