import './begin-button.css';
import { beginConversation } from '../../actions/conversation-in-page';
import { clockTime } from '../../content/dates';
import * as words from '../../content/words/prepare';
import { fromRecipe, minutesOf } from '../../domain/conversation/compose';
import { minutesLate } from '../../domain/conversation/end-by';
import type { Conversation, Plan } from '../../domain/conversation/plan';
import { positionIn } from '../../domain/conversation/running';
import { counted, fill } from '../../domain/language/sentence';
import { Button } from '../controls/button';
import { useMinute } from './use-minute';
import { useNewConversation } from './use-new-conversation';

/** Begins what is set ready, and says when it will be over. A recept of one's own begins a conversation of it. */
export function BeginButton({ conversation }: { conversation: Conversation }) {
  const { title, plan } = conversation;
  const making = useNewConversation();
  const made = () => fromRecipe(plan, conversation.id, () => crypto.randomUUID());
  return (
    <div class="begin-button">
      <p class="begin-button__ready">
        <ReadyAt plan={plan} />
      </p>
      {plan.state === 'recept' ? (
        <>
          <Button look="primary" onClick={() => making.begin(made(), title)}>
            {words.recipe.begin}
          </Button>
          <Button onClick={() => making.prepare(made(), title)}>{words.prepare.fromRecipe}</Button>
        </>
      ) : (
        <Button look="primary" onClick={() => beginConversation(conversation)}>
          {plan.started === undefined
            ? words.prepare.begin
            : fill(words.prepare.goOn, { n: positionIn(plan) + 1 })}
        </Button>
      )}
    </div>
  );
}

/** When it is over for who begins now. */
function ReadyAt({ plan }: { plan: Plan }) {
  const now = useMinute();
  const minutes = minutesOf(plan);
  const late = minutesLate(plan, now);
  return (
    <>
      <strong class="begin-button__time">
        {fill(words.prepare.readyAt, { time: clockTime(now + minutes * 60_000) })}
      </strong>{' '}
      {fill(words.prepare.ifNow, { minutes: counted(words.recipe.minutes, minutes) })}
      {late > 0 && ` · ${counted(words.prepare.late, late)}`}
    </>
  );
}
