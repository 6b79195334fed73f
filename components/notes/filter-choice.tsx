import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  onChoose: (value: string) => void;
  /** The options. */
  children: ComponentChildren;
}

/** One thing to narrow the list of notes by, with its name above it. */
export function Choice({ label, value, onChoose, children }: Props) {
  const id = useId();
  return (
    <div class="filter">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {children}
      </select>
    </div>
  );
}
