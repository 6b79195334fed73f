import './step-list.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import * as words from '../../content/words/prepare';
import { hasHands, moveStep, putStepBack, removeStep } from '../../domain/conversation/compose';
import type { Plan, Step } from '../../domain/conversation/plan';
import { fill } from '../../domain/language/sentence';
import { Button } from '../controls/button';
import { focusWhenThere } from '../controls/focus';
import { AddStep } from './add-step';
import { type Edit, StepRow } from './step-row';

interface Props {
  plan: Plan;
  edit: Edit;
  /** Ids of steps in which something is written. */
  written: ReadonlySet<string>;
}

/** What there is to say about the last thing that was done, and what would undo it. */
interface Told {
  sentence: string;
  removed?: { step: Step; index: number };
}

/** The steps of a conversation in their order. */
export function StepList({ plan, edit, written }: Props) {
  const [told, tell] = useState<Told>();
  const moved = useRef<string>(undefined);
  // The row is put elsewhere, and its button loses the focus on the way.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are moved with the plan.
  useLayoutEffect(() => {
    if (moved.current) focusWhenThere(moved.current);
    moved.current = undefined;
  }, [plan]);
  const move = (step: Step, index: number, by: number) => {
    edit((now) => moveStep(now, step.id, by));
    tell({ sentence: fill(words.steps.moved, { n: index + 1 + by }) });
    moved.current = `${rowOf(step)} [data-sign=${by < 0 ? 'up' : 'down'}]`;
  };
  const remove = (step: Step, index: number) => {
    if (hasHands(step) || written.has(step.id)) return tell({ sentence: words.steps.inUse });
    edit((now) => removeStep(now, step.id));
    tell({ sentence: fill(words.steps.removed, { text: step.text }), removed: { step, index } });
    focusWhenThere('[data-put-back]');
  };
  const putBack = ({ step, index }: { step: Step; index: number }) => {
    edit((now) => putStepBack(now, step, index));
    tell(undefined);
    focusWhenThere(`${rowOf(step)} [data-sign=remove]`);
  };
  const { removed } = told ?? {};
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
            onMove={(by) => move(step, index, by)}
            onRemove={() => remove(step, index)}
          />
        ))}
      </ol>
      {plan.steps.length === 0 && <p>{words.steps.none}</p>}
      <div class="plan-steps__told">
        <p role="status">{told?.sentence}</p>
        {removed && (
          <Button onClick={() => putBack(removed)} data-put-back>
            {words.steps.putBack}
          </Button>
        )}
      </div>
      <AddStep plan={plan} edit={edit} written={written} />
    </section>
  );
}

const rowOf = ({ id }: Step) => `[data-id="${CSS.escape(id)}"]`;
