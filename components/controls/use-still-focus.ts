import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';

/** Rows that come into a list have their height within this time, in ms. */
const patience = 1000;

/**
 * Holds what has the focus in a list where it is in the window when rows come or go above it. Browsers do so by
 * themselves, but not at the top of a page, nor when a row that is itself in view grows.
 * @param rows what the list shows: when it is another, rows came or went
 * @returns to be called when rows have got another height, before the page is painted
 */
export function useStillFocus(rows: unknown, list: RefObject<HTMLElement | null>): () => void {
  const held = useRef<{ element: Element; top: number; since: number } | null>(null);
  // While drawing, before the page is changed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: where it stood before these rows came.
  useMemo(() => {
    const element = document.activeElement;
    if (!element || !list.current?.contains(element)) return;
    const since = performance.now();
    // Where it stood before the last rows, when these come before those have their height.
    const isHeld = held.current?.element === element && since - held.current.since < patience;
    const top = isHeld && held.current ? held.current.top : element.getBoundingClientRect().top;
    held.current = { element, top, since };
  }, [rows]);
  useEffect(() => {
    const letGo = () => {
      held.current = null;
    };
    const acts = ['wheel', 'pointerdown'];
    for (const act of acts) addEventListener(act, letGo, { passive: true, capture: true });
    return () => {
      for (const act of acts) removeEventListener(act, letGo, { capture: true });
    };
  }, []);
  return () => {
    if (!held.current) return;
    const { element, top, since } = held.current;
    if (performance.now() - since > patience || element !== document.activeElement) held.current = null;
    else scrollBy(0, element.getBoundingClientRect().top - top);
  };
}
