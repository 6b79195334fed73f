import type { ComponentChildren } from 'preact';
import { Button } from './button';

interface Props {
  question: string;
  /** The first of them changes nothing that matters, and stands out. */
  answers: [label: string, act: () => void][];
  class?: string;
  /** Shown between the question and its answers. */
  children?: ComponentChildren;
}

/** Asks once more before something is done. */
export function Confirm({ question, answers, class: name, children }: Props) {
  return (
    <div class={name} role="alert">
      <p>{question}</p>
      {children}
      <div class="buttons">
        {answers.map(([label, act], index) => (
          <Button key={label} look={index === 0 ? 'primary' : 'subtle'} onClick={act}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
