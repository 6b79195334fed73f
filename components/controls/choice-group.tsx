import './choice-group.css';
import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  name: string;
  legend: string;
  hint?: string | undefined;
  choices: readonly Value[];
  labels: Record<Value, string>;
  chosen: Value;
  /** One sentence: why it cannot be chosen; undefined when it can. */
  locked?: string | undefined;
  onChoose: (value: Value) => void;
}

/** A few choices of which one holds; choosing applies at once. */
export function ChoiceGroup<Value extends string>(props: Props<Value>) {
  const { name, legend, hint, choices, labels, chosen, locked, onChoose } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, locked && `${id}-locked`].filter(Boolean).join(' ');
  return (
    <fieldset class="choice-group" aria-describedby={described || undefined}>
      <legend class="choice-group__legend">{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} class="choice-group__hint">
          {hint}
        </p>
      )}
      {locked && (
        <p id={`${id}-locked`} class="choice-group__locked">
          {locked}
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
              aria-disabled={locked ? true : undefined}
              // One that is locked can be reached and heard, and stays as it is.
              onClick={(event) => locked && event.preventDefault()}
              onChange={() => !locked && onChoose(value)}
            />
            <span>{labels[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
