import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Tells the style sheets how high a part of the page is: what gets the focus, or is scrolled to, must not come under a
 * part that stands still, however large its letters are and however often it wraps.
 * @param property the custom property of the page that holds the height, in px
 * @returns the part, for its `ref`
 */
export function useSizeInStyles(property: `--${string}`): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement | null>(null);
  useLayoutEffect(() => {
    const element = part.current;
    if (!element) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty(property, `${element.offsetHeight}px`));
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty(property);
    };
  }, [property]);
  return part;
}
