import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isTyping } from './typing';

/**
 * Keeps the focus in a part of the page that asks or tells something else now, so that the button which had it may
 * be gone: it goes to the first button of the last row of buttons; not from who is typing elsewhere by now.
 * @param state what the part shows; when it changes the focus moves
 * @returns the part, for its `ref`
 */
export function useFocusAfter(state: unknown): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement | null>(null);
  const shown = useRef(state);
  // Before anyone can be in another field already: what is typed there would fall on the button, as keys.
  useLayoutEffect(() => {
    if (shown.current === state) return;
    shown.current = state;
    const isElsewhere = isTyping() && !part.current?.contains(document.activeElement);
    if (isElsewhere) return;
    const buttons = [...(part.current?.querySelectorAll('button') ?? [])];
    const row = buttons.at(-1)?.parentElement;
    const next = row?.querySelector('button');
    next?.focus();
    // What is said above it comes a moment later, and pushes it down.
    requestAnimationFrame(() => {
      if (document.activeElement !== next) return;
      // All that can be answered, and in a low window at least what has the focus.
      for (const each of [row, next]) each?.scrollIntoView({ block: 'nearest' });
    });
  }, [state]);
  return part;
}
