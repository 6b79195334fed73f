import {
  observeWindowOffset,
  observeWindowRect,
  type Range,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

interface Props {
  /** What each row is of, in order. */
  ids: readonly string[];
  /** About how high a row is, in px, until it has been drawn. */
  height: number;
  row: (id: string, place: number) => ComponentChildren;
}

/** So many rows are drawn beyond the ones in view: short lists are there whole, for printing and "find in page". */
const beyond = 25;

/** A list that scrolls with the window and draws only what is seen, however long it is. */
export function LongList({ ids, height, row }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const [focused, setFocused] = useState<number>();
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLLIElement>(options()));

  function options() {
    return {
      count: ids.length,
      getItemKey: (place: number) => ids[place] ?? place,
      estimateSize: () => height,
      overscan: beyond,
      scrollMargin: list.current?.offsetTop ?? 0,
      getScrollElement: () => window,
      observeElementRect: observeWindowRect,
      observeElementOffset: observeWindowOffset,
      scrollToFn: windowScroll,
      rangeExtractor: (range: Range) => withFocused(range, focused),
      onChange: () => redraw(undefined as never),
    };
  }

  virtualizer.setOptions(options());
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());

  const rows = virtualizer.getVirtualItems();
  return (
    <ul
      ref={list}
      class="long-list"
      style={{ position: 'relative', blockSize: `${virtualizer.getTotalSize()}px` }}
      onFocusCapture={(event) => setFocused(placeOf(event.target))}
    >
      {rows.map((item) => (
        <li
          key={item.key}
          ref={(element) => virtualizer.measureElement(element)}
          data-index={item.index}
          aria-posinset={item.index + 1}
          aria-setsize={ids.length}
          style={{
            position: 'absolute',
            insetInline: 0,
            transform: `translateY(${top(item)}px)`,
          }}
        >
          {row(String(item.key), item.index)}
        </li>
      ))}
    </ul>
  );

  function top(item: VirtualItem): number {
    return item.start - virtualizer.options.scrollMargin;
  }
}

/** The rows to draw; the one that has the focus stays, or the words being typed would lose their field. */
function withFocused(range: Range, focused: number | undefined): number[] {
  const first = Math.max(range.startIndex - range.overscan, 0);
  const last = Math.min(range.endIndex + range.overscan, range.count - 1);
  const places = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  if (focused === undefined || focused >= range.count || places.includes(focused)) return places;
  return [...places, focused].sort((a, b) => a - b);
}

function placeOf(target: EventTarget | null): number | undefined {
  const item = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return item ? Number(item.dataset.index) : undefined;
}
