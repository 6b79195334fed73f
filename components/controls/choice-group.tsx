import './choice-group.css';
import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  name: string;
  legend: string;
  hint?: string;
  choices: readonly Value[];
  labels: Record<Value, string>;
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** A few choices of which one holds; choosing applies at once. */
export function ChoiceGroup<Value extends string>(props: Props<Value>) {
  const { name, legend, hint, choices, labels, chosen, onChoose } = props;
  const hintId = useId();
  return (
    <fieldset class="choice-group" aria-describedby={hint ? hintId : undefined}>
      <legend class="choice-group__legend">{legend}</legend>
      {hint && (
        <p id={hintId} class="choice-group__hint">
          {hint}
        </p>
      )}
      <div class="choice-group__choices">
        {choices.map((value) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{labels[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
