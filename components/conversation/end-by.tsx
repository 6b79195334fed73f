import './end-by.css';
import { useId } from 'preact/hooks';
import { choices as words } from '../../content/words/conversation';
import { endByOn, withEndBy } from '../../domain/conversation/end-by';
import type { Plan } from '../../domain/conversation/plan';
import { ShortField } from '../controls/short-field';
import type { ChangePlan } from './change-plan';
import { useHeldText } from './use-held-text';

/** When the meeting has to be over: the time for the agreements is kept free before it. */
export function EndBy({ plan, change }: { plan: Plan; change: ChangePlan }) {
  const hint = useId();
  const { text, type, leave } = useHeldText(endByOn(plan), (time) =>
    change((before) => withEndBy(before, time, Date.now())),
  );
  return (
    <div>
      <ShortField
        label={words.endBy}
        type="time"
        value={text}
        onType={type}
        onLeave={leave}
        describedBy={hint}
      />
      <p id={hint} class="end-by__hint">
        {words.endByHint}
      </p>
    </div>
  );
}
