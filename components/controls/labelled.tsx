import './labelled.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  label: ComponentChildren;
  /** The field, with this id: one line to type in, or a list to choose from. */
  children: (id: string) => ComponentChildren;
}

/** A small field with its name above it. */
export function Labelled({ label, children }: Props) {
  const id = useId();
  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      {children(id)}
    </div>
  );
}
