import './long-list.css';
import { type ComponentChildren, Fragment } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import * as words from '../../content/words/controls';
import { Button } from './button';
import { heightBetween, indexesIn } from './rows-in-view';
import { useRowsInView } from './use-rows-in-view';

interface Props {
  /** What each row is of, in order. */
  ids: readonly string[];
  /** About how high a row is, in px, until it has been drawn. */
  height: number;
  /** @param before what the row above it is of */
  row: (id: string, before: string | undefined) => ComponentChildren;
}

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
  const [focusedId, setFocused] = useState<string>();
  const focused = useMemo(() => indexOf(focusedId, ids), [focusedId, ids]);
  const { range, heights, watch } = useRowsInView(ids, height, list);
  // The row that has the focus stays, or the words being typed would lose their field.
  const drawn = indexesIn({ first: range.first, end: Math.min(range.end, ids.length) }, focused);
  const last = drawn.at(-1) ?? -1;
  return (
    <ul ref={list} onFocusCapture={(event) => setFocused(idAt(event.target))}>
      {drawn.map((index, n) => (
        <Fragment key={ids[index]}>
          <Gap height={heightBetween(heights, (drawn[n - 1] ?? -1) + 1, index)} />
          <li
            ref={watch}
            data-index={index}
            data-id={ids[index]}
            aria-posinset={begin + index + 1}
            aria-setsize={all}
          >
            {row(ids[index] ?? '', ids[index - 1])}
          </li>
        </Fragment>
      ))}
      <Gap height={heightBetween(heights, last + 1, ids.length)} />
    </ul>
  );
}

/** Room for rows that are not drawn. */
function Gap({ height }: { height: number }) {
  return height > 0 ? <li aria-hidden="true" style={{ blockSize: `${height}px` }} data-gap /> : null;
}

function idAt(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-id]')?.dataset.id : undefined;
}

function indexOf(id: string | undefined, ids: readonly string[]): number | undefined {
  const index = id === undefined ? -1 : ids.indexOf(id);
  return index < 0 ? undefined : index;
}
