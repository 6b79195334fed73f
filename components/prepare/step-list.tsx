import './step-list.css';
import { useState } from 'preact/hooks';
import { undo } from '../../content/words/controls';
import * as words from '../../content/words/prepare';
import { behavioursOf } from '../../domain/conversation/compose';
import type { Plan } from '../../domain/conversation/plan';
import { Button } from '../controls/button';
import type { ChangePlan } from '../conversation/change-plan';
import { AddStep } from './add-step';
import { StepRow } from './step-row';
import { useStepMoves } from './use-step-moves';

interface Props {
  /** Id of the conversation. */
  conversation: string;
  plan: Plan;
  edit: ChangePlan;
}

/** The steps of a conversation in their order. */
export function StepList({ conversation, plan, edit }: Props) {
  const [isApart, setApart] = useState(false);
  const { told, move, remove, putBack } = useStepMoves(conversation, plan, edit);
  return (
    <section class="plan-steps">
      <h3 class="plan-steps__heading">{words.steps.heading}</h3>
      <ol>
        {plan.steps.map((step, index) => (
          <StepRow
            key={step.id}
            plan={plan}
            step={step}
            index={index}
            edit={edit}
            isApart={isApart}
            onMove={(by) => move(step, index, by)}
            onRemove={() => remove(step, index)}
          />
        ))}
      </ol>
      {plan.steps.length === 0 && <p>{words.steps.none}</p>}
      <div class="plan-steps__told">
        <p role="status">{told}</p>
        {putBack && (
          <Button onClick={putBack} data-put-back>
            {undo}
          </Button>
        )}
      </div>
      {behavioursOf(plan).length > 0 && (
        <div class="buttons buttons--small">
          <Button aria-pressed={isApart} onClick={() => setApart(!isApart)}>
            {words.steps.apart}
          </Button>
        </div>
      )}
      <AddStep conversation={conversation} edit={edit} />
    </section>
  );
}
