import './long-list.css';
import {
  observeWindowOffset,
  observeWindowRect,
  type Range,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { ComponentChildren, RefObject } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import * as words from '../../content/words/controls';
import { Button } from './button';

interface Props {
  /** What each row is of, in order. */
  ids: readonly string[];
  /** About how high a row is, in px, until it has been drawn. */
  height: number;
  /** @param before what the row above it is of */
  row: (id: string, before: string | undefined) => ComponentChildren;
}

/** So many rows are drawn beyond the ones in view: short lists are there whole, for printing and "find in page". */
const beyond = 25;

/**
 * So many rows are in the list at a time, the others behind a button. A list higher than 17.9 million px has no height
 * at all in Firefox (seen in ESR 153), and a row may be twice as high as it was thought to be.
 */
const most = 40_000;

/** A list that scrolls with the window and draws only what is seen, however long it is. */
export function LongList({ ids, height, row }: Props) {
  const [asked, setPart] = useState(0);
  const last = Math.max(Math.ceil(ids.length / most) - 1, 0);
  // The list may have become shorter.
  const part = Math.min(asked, last);
  const begin = part * most;
  const shown = useMemo(() => ids.slice(begin, begin + most), [ids, begin]);
  const top = useRef<HTMLDivElement>(null);
  const showPart = (to: number) => {
    setPart(to);
    top.current?.scrollIntoView();
    top.current?.focus();
  };
  return (
    <div ref={top} tabIndex={-1} class="long-list">
      {part > 0 && (
        <div class="buttons">
          <Button onClick={() => showPart(part - 1)}>{words.longList.newer}</Button>
        </div>
      )}
      <Part key={part} ids={shown} begin={begin} all={ids.length} height={height} row={row} />
      {part < last && (
        <div class="buttons">
          <Button onClick={() => showPart(part + 1)}>{words.longList.older}</Button>
        </div>
      )}
    </div>
  );
}

interface PartProps extends Props {
  /** The index of the first of these rows among all. */
  begin: number;
  /** How many rows there are in all. */
  all: number;
}

function Part({ ids, begin, all, height, row }: PartProps) {
  const list = useRef<HTMLUListElement>(null);
  const [virtualizer, setFocused] = useVirtualizer(ids, height, list);
  const top = (item: VirtualItem) => item.start - virtualizer.options.scrollMargin;
  const rows = virtualizer.getVirtualItems();
  return (
    <ul
      ref={list}
      class="long-list__rows"
      style={{ position: 'relative', blockSize: `${virtualizer.getTotalSize()}px` }}
      onFocusCapture={(event) => setFocused(idAt(event.target))}
    >
      {rows.map((item) => (
        <li
          key={item.key}
          ref={(element) => virtualizer.measureElement(element)}
          data-index={item.index}
          data-id={item.key}
          aria-posinset={begin + item.index + 1}
          aria-setsize={all}
          style={{
            position: 'absolute',
            insetInline: 0,
            transform: `translateY(${top(item)}px)`,
          }}
        >
          {row(String(item.key), ids[item.index - 1])}
        </li>
      ))}
    </ul>
  );
}

/**
 * Knows which rows are in view and how high they are.
 * @param list where the rows are drawn
 * @returns it, and a function that tells which row has the focus
 */
function useVirtualizer(
  ids: readonly string[],
  height: number,
  list: RefObject<HTMLUListElement | null>,
): [Virtualizer<Window, HTMLLIElement>, (focusedId: string | undefined) => void] {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const [focusedId, setFocused] = useState<string>();
  const focused = useMemo(() => indexOf(focusedId, ids), [focusedId, ids]);
  const getItemKey = useCallback((index: number) => ids[index] ?? index, [ids]);
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLLIElement>(options()));

  function options() {
    return {
      count: ids.length,
      getItemKey,
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
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());

  return [virtualizer, setFocused];
}

/** The rows to draw; the one that has the focus stays, or the words being typed would lose their field. */
function withFocused(range: Range, focused: number | undefined): number[] {
  const first = Math.max(range.startIndex - range.overscan, 0);
  const last = Math.min(range.endIndex + range.overscan, range.count - 1);
  const indexes = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  if (focused === undefined || focused >= range.count || indexes.includes(focused)) return indexes;
  return [...indexes, focused].sort((a, b) => a - b);
}

function idAt(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-id]')?.dataset.id : undefined;
}

function indexOf(id: string | undefined, ids: readonly string[]): number | undefined {
  const index = id === undefined ? -1 : ids.indexOf(id);
  return index < 0 ? undefined : index;
}
