import './hands-step.css';
import { useId, useRef } from 'preact/hooks';
import { hands as handWords } from '../../content/words/conversation';
import { hands as words } from '../../content/words/lead';
import { signs, withCount, withMost, withOneMore, withPresent } from '../../domain/conversation/hands';
import type { ChosenBehaviour, Plan, Sign, Step } from '../../domain/conversation/plan';
import { fill } from '../../domain/language/sentence';
import { HandSign } from '../conversation/signs';
import { CountField } from './count-field';
import { ShowPicture } from './show-picture';
import type { Press } from './use-press';

interface Props {
  plan: Plan;
  step: Step;
  press: Press;
}

/** Hands for each behaviour: three signs at once, as counts, or only the sign that was seen most. */
export function HandsStep({ plan, step, press }: Props) {
  const part = useRef<HTMLDivElement>(null);
  const toNext = (field: HTMLInputElement) => {
    const stops = [...(part.current?.querySelectorAll<HTMLElement>('input, [data-show-picture]') ?? [])];
    stops[stops.indexOf(field) + 1]?.focus();
  };
  return (
    <div ref={part} class="hands">
      <div class="hands__present">
        <span aria-hidden="true">{words.present}</span>
        <CountField
          name={words.present}
          count={plan.present}
          onCount={(count) => press((before) => withPresent(before, count))}
          onStep={(by) => press((before) => withPresent(before, (before.present ?? 0) + by))}
          onEnter={toNext}
        />
      </div>
      <ul class="hands__list">
        {step.behaviours.map((behaviour, index) => (
          <Tally
            key={behaviour.id}
            step={step}
            behaviour={behaviour}
            index={index}
            press={press}
            onEnter={toNext}
          />
        ))}
      </ul>
      <ShowPicture plan={plan} press={press} />
    </div>
  );
}

interface TallyProps {
  step: Step;
  behaviour: ChosenBehaviour;
  index: number;
  press: Press;
  onEnter: (field: HTMLInputElement) => void;
}

/** By ear the behaviour is said once, where one comes among its signs; what each is called is short. */
function Tally({ step, behaviour, index, press, onEnter }: TallyProps) {
  const id = useId();
  const n = index + 1;
  const given = step.hands[behaviour.id];
  const name = (sentence: typeof words.count | typeof words.most, sign: Sign) =>
    fill(sentence, { sign: handWords.signs[sign], n });
  return (
    <li class="hands__one" data-behaviour={behaviour.id}>
      <p id={id} class="hands__behaviour">
        {behaviour.text}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that repeats the behaviour. */}
      <div
        class="hands__signs"
        role="group"
        aria-label={fill(words.one, { n, all: step.behaviours.length })}
        aria-describedby={id}
        data-tally={behaviour.id}
      >
        {signs.map((sign) => (
          <div key={sign} class="hands__sign">
            <button
              type="button"
              class="hands__mark"
              aria-pressed={given?.most === sign}
              aria-label={name(words.most, sign)}
              onClick={() => press((before) => withMost(before, step.id, behaviour.id, sign))}
            >
              <HandSign sign={sign} />
              {handWords.signs[sign]}
            </button>
            <CountField
              name={name(words.count, sign)}
              count={given?.counts[sign]}
              onCount={(count) => press((before) => withCount(before, step.id, behaviour.id, sign, count))}
              onStep={(by) => press((before) => withOneMore(before, step.id, behaviour.id, sign, by))}
              onEnter={onEnter}
            />
          </div>
        ))}
      </div>
    </li>
  );
}
