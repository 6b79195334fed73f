import './with-button.css';
import type { ComponentChildren } from 'preact';

/** A field, and the button that does something with what is in it: beside it, or below it where there is no room. */
export function WithButton({ children }: { children: ComponentChildren }) {
  return <div class="with-button">{children}</div>;
}
