import './step-row.css';
import { useId, useState } from 'preact/hooks';
import { kindInWords } from '../../content/kind-in-words';
import * as words from '../../content/words/prepare';
import {
  behavioursOf,
  fittingMinutes,
  mostMinutes,
  setMinutes,
  setText,
  showsBehaviours,
  toggleInStep,
} from '../../domain/conversation/compose';
import type { Plan, Step } from '../../domain/conversation/plan';
import { counted, fill } from '../../domain/language/sentence';
import { Chevron } from '../controls/chevron';
import type { ChangePlan } from '../conversation/change-plan';
import { NumberField } from './number-field';
import { PlanText } from './plan-text';
import { SignButton } from './sign-button';

interface Props {
  plan: Plan;
  step: Step;
  index: number;
  edit: ChangePlan;
  /** Whether behaviours are chosen for each step apart. */
  isApart: boolean;
  onMove: (by: number) => void;
  onRemove: () => void;
}

/** One step of a conversation that is being set ready: what it asks, how long it is meant to take, and its place. */
export function StepRow({ plan, step, index, edit, isApart, onMove, onRemove }: Props) {
  const n = index + 1;
  const isOwn = step.kind === 'vraag' && !step.question;
  return (
    <li class="plan-step" data-step={step.kind} data-id={step.id}>
      <div class="plan-step__words">
        <p class="plan-step__kind">
          {n} · {kindInWords(step)}
        </p>
        {isOwn ? (
          <PlanText
            label={fill(words.steps.ownLabel, { n })}
            value={step.text}
            onSave={(text) => edit((now) => setText(now, step.id, text))}
          >
            {words.steps.ownHint}
          </PlanText>
        ) : (
          <p class="plan-step__text" data-question={step.question}>
            {step.text}
          </p>
        )}
      </div>
      <div class="plan-step__tools">
        <Minutes step={step} n={n} edit={edit} />
        <div class="plan-step__signs">
          <SignButton
            sign="up"
            label={fill(words.steps.up, { n })}
            isOff={index === 0}
            onClick={() => onMove(-1)}
          />
          <SignButton
            sign="down"
            label={fill(words.steps.down, { n })}
            isOff={n === plan.steps.length}
            onClick={() => onMove(1)}
          />
          <SignButton sign="remove" label={fill(words.steps.remove, { n })} onClick={onRemove} />
        </div>
      </div>
      {isApart && showsBehaviours(step) && <InStep plan={plan} step={step} n={n} edit={edit} />}
    </li>
  );
}

function Minutes({ step, n, edit }: { step: Step; n: number; edit: ChangePlan }) {
  return (
    <NumberField
      label={fill(words.steps.minutes, { n })}
      value={step.minutes}
      // What was typed may be no number.
      fitting={(typed) => (typed === '' ? step.minutes : fittingMinutes(Number(typed)))}
      onSave={(minutes = step.minutes) => edit((now) => setMinutes(now, step.id, minutes))}
      max={mostMinutes}
      unit={words.recipe.unit}
    />
  );
}

/** Which behaviours of the conversation are shown in a step. */
function InStep({ plan, step, n, edit }: { plan: Plan; step: Step; n: number; edit: ChangePlan }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const all = behavioursOf(plan);
  if (all.length === 0) return null;
  const shown = new Set(step.behaviours.map((each) => each.id));
  return (
    <div class="plan-step__shown">
      <button
        type="button"
        class="plan-step__opener"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {counted(words.steps.behaviours, step.behaviours.length)}
        <span class="only-heard">{fill(words.steps.at, { n })}</span> <Chevron />
      </button>
      {isOpen && (
        <fieldset id={id} class="plan-step__choices">
          <legend class="only-heard">{fill(words.steps.behavioursOf, { n })}</legend>
          {all.map((each) => (
            <label key={each.id} class="plan-step__choice">
              <input
                type="checkbox"
                checked={shown.has(each.id)}
                onChange={() => edit((now) => toggleInStep(now, step.id, each.id))}
              />
              <span>{each.text}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
