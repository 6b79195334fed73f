import './way-in.css';
import type { ComponentChildren } from 'preact';

interface Props {
  /** Outlines of its sign, as the path of a picture of 24 by 24. */
  sign: string;
  title: string;
  hint: string;
  onClick: () => void;
  /** Id of what it opens, while that is open; left out where it opens nothing below itself. */
  opens?: { isOpen: boolean; id: string };
  /** Follows the names. */
  children?: ComponentChildren;
}

/** A button beside the recepten that leads to a conversation too: a sign, and in words what for. */
export function WayIn({ sign, title, hint, onClick, opens, children }: Props) {
  return (
    <button
      type="button"
      class="way-in"
      aria-expanded={opens?.isOpen}
      aria-controls={opens?.isOpen ? opens.id : undefined}
      onClick={onClick}
    >
      <svg class="way-in__sign" viewBox="0 0 24 24" aria-hidden="true">
        <path d={sign} />
      </svg>
      <span class="way-in__names">
        <span class="way-in__title">{title}</span> <span class="way-in__hint">{hint}</span>
      </span>
      {children}
    </button>
  );
}
