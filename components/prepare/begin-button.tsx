import './begin-button.css';
import { beginConversation } from '../../actions/conversation-in-page';
import { clockTime } from '../../content/dates';
import { minutes as minuteWords } from '../../content/words/conversation';
import * as words from '../../content/words/prepare';
import { fromRecipe, minutesOf } from '../../domain/conversation/compose';
import { minutesLate } from '../../domain/conversation/end-by';
import type { Conversation, Plan } from '../../domain/conversation/plan';
import { positionIn } from '../../domain/conversation/running';
import { counted, fill } from '../../domain/language/sentence';
import { Button } from '../controls/button';
import { useMinutes } from '../conversation/use-minutes';
import { BeginLarge } from './begin-large';
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
          <BeginLarge label={words.recipe.begin} onClick={() => making.begin(made(), title)} />
          <Button onClick={() => making.prepare(made(), title)}>{words.prepare.fromRecipe}</Button>
        </>
      ) : (
        <BeginLarge
          label={
            plan.started === undefined
              ? words.prepare.begin
              : fill(words.start.goOn, { n: positionIn(plan) + 1 })
          }
          onClick={() => beginConversation(conversation)}
        />
      )}
    </div>
  );
}

/** When it is over for who begins now. */
function ReadyAt({ plan }: { plan: Plan }) {
  const now = useMinutes(0);
  const minutes = minutesOf(plan);
  const late = minutesLate(plan, now);
  return (
    <>
      <strong class="begin-button__time">
        {fill(words.prepare.readyAt, { time: clockTime(now + minutes * 60_000) })}
      </strong>{' '}
      {fill(words.prepare.ifNow, { minutes: counted(minuteWords, minutes) })}
      {late > 0 && ` · ${counted(words.prepare.late, late)}`}
    </>
  );
}
