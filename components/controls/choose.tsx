import type { ComponentChildren } from 'preact';
import { Labelled } from './labelled';

interface Props {
  label: ComponentChildren;
  value: string;
  onChoose: (value: string) => void;
  /** The options. */
  children: ComponentChildren;
}

/** One of a list, with the name of the list above it. A button beside it does something with what is chosen. */
export function Choose({ label, value, onChoose, children }: Props) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
          {children}
        </select>
      )}
    </Labelled>
  );
}
