import './confirm.css';
import type { ComponentChildren } from 'preact';
import { Button } from './button';
import { belongsToInputMethod } from './input-method';

interface Props {
  question: string;
  /** The first of them changes nothing that matters, and stands out. */
  answers: Answer[];
  /** Leaves all as it is, as one of the answers does: Escape asks for it too. */
  onCancel: () => void;
  class?: string;
  /** Shown between the question and its answers. */
  children?: ComponentChildren;
}

type Answer = [label: string, act: () => void, look?: 'removes'];

/** Asks once more before something is done. Only the question is said at once; the answers follow with the focus. */
export function Confirm({ question, answers, onCancel, class: name, children }: Props) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape belongs to the whole question, whichever answer has the focus.
    <div
      class={name ?? 'confirm'}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !belongsToInputMethod(event)) onCancel();
      }}
    >
      <p role="alert">{question}</p>
      {children}
      <div class="buttons">
        {answers.map(([label, act, look], index) => (
          <Button key={label} look={index === 0 ? 'primary' : (look ?? 'subtle')} onClick={act}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
