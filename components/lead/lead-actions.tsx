import './lead-actions.css';
import { useState } from 'preact/hooks';
import { goTo } from '../../browser/address';
import { actions, time } from '../../content/words/lead';
import type { Conversation, Plan } from '../../domain/conversation/plan';
import { pause, resume, stop } from '../../domain/conversation/running';
import { Button } from '../controls/button';
import { Confirm } from '../controls/confirm';
import { Tick } from '../controls/tick';
import { useFocusAfter } from '../controls/use-focus-after';
import { EndBy } from '../conversation/end-by';
import { InWords } from '../conversation/in-words';
import { useRemoval } from '../conversation/use-removal';
import { Problem } from '../page/problem';
import { useWork } from '../page/use-work';
import type { Press } from './use-press';

/** What is done with the conversation as a whole. */
export function LeadActions({ conversation, press }: { conversation: Conversation; press: Press }) {
  const { plan } = conversation;
  const [isStopping, setStopping] = useState(false);
  const part = useFocusAfter(isStopping);
  return (
    <div ref={part} class="lead-actions">
      <Tick label={time.shown} isOn={!plan.untimed} onSwitch={() => press(withTimeGuide)} />
      <InWords plan={plan} change={press} />
      <EndBy plan={plan} change={press} />
      {isStopping ? (
        <Stopping conversation={conversation} press={press} onCancel={() => setStopping(false)} />
      ) : (
        <div class="buttons">
          <Button onClick={() => press(pausedOrNot)}>{plan.paused ? actions.resume : actions.pause}</Button>
          <Button onClick={() => setStopping(true)}>{actions.stop}</Button>
        </div>
      )}
    </div>
  );
}

interface StoppingProps {
  conversation: Conversation;
  press: Press;
  onCancel: () => void;
}

/** Two ways to stop: with a report, or as if it had not begun. */
function Stopping({ conversation, press, onCancel }: StoppingProps) {
  const { last, run } = useWork();
  const { id } = conversation;
  const finish = () => press(stop).then(() => goTo({ page: 'gesprek', id, part: 'verslag' }));
  const removal = useRemoval(id);
  return (
    <>
      <Confirm
        question={actions.stopSure}
        answers={[
          [actions.finish, finish],
          [actions.remove, () => run(removal), 'removes'],
          [actions.cancel, onCancel],
        ]}
        onCancel={onCancel}
      />
      {last.problem && <Problem kind={last.problem} />}
    </>
  );
}

/** The clock stands still, or goes on. */
export function pausedOrNot(plan: Plan, now: number): Plan {
  return plan.paused ? resume(plan, now) : pause(plan, now);
}

function withTimeGuide({ untimed, ...plan }: Plan): Plan {
  return untimed ? plan : { ...plan, untimed: true };
}
