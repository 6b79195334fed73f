import './on-tint.css';
import type { ComponentChildren } from 'preact';

/** Buttons in a row that stands on a tint, of which the first begins a conversation. */
export function OnTint({ class: name = '', children }: { class?: string; children: ComponentChildren }) {
  return <div class={`buttons on-tint ${name}`}>{children}</div>;
}
