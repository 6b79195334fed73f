import '@nl-design-system-candidate/button-css/button.css';
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /**
   * `primary` stands on a tint; there is one at most in a row of buttons. `removes` is a subtle one that takes away
   * what is hard to get back; `confirm.css` has its colour.
   */
  look?: 'primary' | 'subtle' | 'removes';
  children: ComponentChildren;
}

/** A button of the NL Design System, in our colours. */
export function Button({ look = 'subtle', children, ...rest }: Props) {
  return (
    <button
      type="button"
      class={`nl-button nl-button--${look === 'removes' ? 'subtle nl-button--removes' : look}`}
      {...rest}
    >
      {children}
    </button>
  );
}
