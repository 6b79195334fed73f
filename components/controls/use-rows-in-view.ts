import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { belongsToInputMethod } from './input-method';
import { type RowRange, rowsInView } from './rows-in-view';
import { isTyping } from './typing';
import { useStillFocus } from './use-still-focus';

/** What a long list draws. */
interface RowsInView {
  range: RowRange;
  /** How high each row is, in px: as it was drawn last, or about so high when it was never drawn. */
  heights: Float64Array;
  /** Hears of each row that is drawn, so that its height is known. */
  watch: (row: HTMLElement | null) => void;
}

/**
 * Knows which rows of a list are in view, and how high the rows are.
 *
 * The rows stand in the flow of the page: when rows above the view get another height, the browser itself keeps what
 * is in view where it is (scroll anchoring), also in the middle of a scroll. What it does not do is done here: a page
 * that was scrolled to its end stays there while the last rows get their height.
 * @param height about how high a row is, in px
 */
export function useRowsInView(
  ids: readonly string[],
  height: number,
  list: RefObject<HTMLElement | null>,
): RowsInView {
  const known = useRef(new Map<string, number>()).current;
  const heights = useMemo(
    () => Float64Array.from(ids, (id) => known.get(id) ?? height),
    [ids, height, known],
  );
  const [range, setRange] = useState(() => rowsInView(heights, 0, 0));
  const atEnd = useRef(false);

  const look = () => {
    // Read here, and not only when they change: a scroll may come between a change and the news of it.
    for (const row of list.current?.querySelectorAll<HTMLElement>('li[data-id]') ?? []) {
      const { id = '', index } = row.dataset;
      known.set(id, row.offsetHeight);
      heights[Number(index)] = row.offsetHeight;
    }
    const top = list.current?.getBoundingClientRect().top ?? 0;
    const seen = rowsInView(heights, -top, innerHeight - top);
    setRange((before) => (before.first === seen.first && before.end === seen.end ? before : seen));
  };
  const holdFocus = useStillFocus(ids, list);
  const current = useRef({ look, holdFocus });
  current.current = { look, holdFocus };

  const sizes = useMemo(() => {
    const observer = new ResizeObserver((changes) => {
      for (const { target } of changes) if (!target.isConnected) observer.unobserve(target);
      current.current.holdFocus();
      if (atEnd.current) scrollTo(scrollX, document.documentElement.scrollHeight);
      current.current.look();
    });
    return observer;
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows are in view when the heights are of others.
  useLayoutEffect(look, [heights]);
  useEffect(() => {
    const stop = watchWindow(atEnd, () => current.current.look());
    return () => {
      stop();
      sizes.disconnect();
    };
  }, [sizes]);
  const watch = useMemo(() => (row: HTMLElement | null) => row && sizes.observe(row), [sizes]);
  return { range, heights, watch };
}

/**
 * Follows how the window is scrolled.
 * @param atEnd becomes whether the user went to the end of the page and did nothing since
 * @returns a function that stops it
 */
function watchWindow(atEnd: { current: boolean }, look: () => void): () => void {
  const scrolled = () => {
    const left = document.documentElement.scrollHeight - innerHeight - scrollY;
    if (scrollY > 0 && left < 2) atEnd.current = true;
    look();
  };
  const pressed = (event: Event) => {
    if (event instanceof KeyboardEvent && belongsToInputMethod(event)) return;
    atEnd.current = event instanceof KeyboardEvent && event.key === 'End' && !isTyping(event.target);
  };
  const passive = { passive: true, capture: true };
  const acts = ['keydown', 'pointerdown', 'wheel'];
  addEventListener('scroll', scrolled, { passive: true });
  addEventListener('resize', look);
  for (const act of acts) addEventListener(act, pressed, passive);
  return () => {
    removeEventListener('scroll', scrolled);
    removeEventListener('resize', look);
    for (const act of acts) removeEventListener(act, pressed, passive);
  };
}
