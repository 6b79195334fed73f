import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Route } from '../../domain/route';
import { focusWhenThere } from '../controls/focus';

/** Moves the focus along each time the panel has gone somewhere. */
export function useFocusOnRoute(route: Route): void {
  const isFirst = useRef(true);
  // With the drawing and not after it: on a busy machine someone may have clicked in a field by then.
  useLayoutEffect(() => {
    // At the start the focus is nowhere yet, and may stay there.
    if (!isFirst.current) focusOn(route);
    isFirst.current = false;
  }, [route]);
}

/** What led to a card or behaviour (a result, a list, the large view) is gone or stands elsewhere: the focus goes along. */
export function focusOn(route: Route): void {
  if (route.page === 'gedrag')
    focusWhenThere(`[data-behaviour="${CSS.escape(route.behaviour)}"] [aria-expanded]`);
  if (route.page !== 'kaart') return;
  const card = `[data-card="${CSS.escape(route.card)}"]`;
  // Who closes a behaviour stays where it was.
  if (!document.activeElement?.closest(card)) focusWhenThere(`${card} [aria-expanded]`);
}
