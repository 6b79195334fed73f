import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to the heading of a step that comes on, unless someone works in a part of the page that stays.
 * @param at id of the step
 * @returns the heading, for its `ref`, and `ask`: called when a button or key here makes another step come on
 */
export function useFocusOnStep(at: string | undefined): {
  heading: RefObject<HTMLHeadingElement | null>;
  ask: () => void;
} {
  const heading = useRef<HTMLHeadingElement | null>(null);
  const isAsked = useRef(false);
  const shown = useRef(at);
  useLayoutEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (!isAsked.current && !isLost) return;
    isAsked.current = false;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [at]);
  const ask = () => {
    isAsked.current = true;
  };
  return { heading, ask };
}
