import './count-field.css';
import { useState } from 'preact/hooks';
import { belongsToInputMethod } from '../controls/input-method';

interface Props {
  /** What a screen reader calls it. */
  name: string;
  count: number | undefined;
  onCount: (count: number | undefined) => void;
  /** One more or one fewer than what is stored. */
  onStep: (by: 1 | -1) => void;
  /** Enter: to the next. */
  onEnter: (field: HTMLInputElement) => void;
}

const arrows: Record<string, 1 | -1> = { ArrowUp: 1, ArrowDown: -1 };

/** A number to fill in by digits or arrows. What is typed stays while one is in it; then it shows what is stored. */
export function CountField({ name, count, onCount, onStep, onEnter }: Props) {
  const [typed, setTyped] = useState<string>();
  const press = (event: preact.TargetedKeyboardEvent<HTMLInputElement>) => {
    if (belongsToInputMethod(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    const by = arrows[event.key];
    if (!by && event.key !== 'Enter') return;
    event.preventDefault();
    if (!by) return onEnter(event.currentTarget);
    setTyped(String(Math.max(Number(typed ?? count ?? 0) + by, 0)));
    onStep(by);
  };
  return (
    <input
      type="number"
      class="count-field"
      min={0}
      inputMode="numeric"
      aria-label={name}
      value={typed ?? count ?? ''}
      onKeyDown={press}
      onInput={({ currentTarget: { value, valueAsNumber } }) => {
        setTyped(value);
        onCount(Number.isFinite(valueAsNumber) ? valueAsNumber : undefined);
      }}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => setTyped(undefined)}
    />
  );
}
