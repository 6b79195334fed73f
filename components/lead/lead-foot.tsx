import './lead-foot.css';
import { actions, lead } from '../../content/words/lead';
import type { Plan } from '../../domain/conversation/plan';
import { positionIn } from '../../domain/conversation/running';
import { Button } from '../controls/button';
import { useSizeInStyles } from '../controls/use-size-in-styles';

interface Props {
  plan: Plan;
  /** The way to what does not stand beside the step. */
  more: { isOpen: boolean; toggle: () => void } | undefined;
  moves: { previous: () => void; next: () => void; finish: () => void };
}

/** Back and on: it stays at the bottom of the window. */
export function LeadFoot({ plan, more, moves }: Props) {
  const position = positionIn(plan);
  const isLast = position === plan.steps.length - 1;
  const foot = useSizeInStyles('--foot-size');
  return (
    <div ref={foot} class="lead-foot" data-foot>
      {position > 0 && <Button onClick={moves.previous}>{lead.previous}</Button>}
      {more && (
        <Button aria-expanded={more.isOpen} onClick={more.toggle}>
          {more.isOpen ? actions.less : actions.more}
        </Button>
      )}
      <div class="lead-foot__on">
        <Button look="primary" onClick={isLast ? moves.finish : moves.next}>
          {isLast ? lead.done : lead.next}
        </Button>
      </div>
    </div>
  );
}
