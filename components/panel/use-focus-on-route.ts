import { useLayoutEffect, useRef } from 'preact/hooks';
import { remember, remembered } from '../../browser/address';
import type { Route } from '../../domain/route';
import { focusWhenThere } from '../controls/focus';
import { isTyping } from '../controls/typing';

/** Moves the focus along each time the panel has gone somewhere. */
export function useFocusOnRoute(route: Route): void {
  const isFirst = useRef(true);
  // With the drawing and not after it: on a busy machine someone may have clicked in a field by then.
  useLayoutEffect(() => {
    // At the start the focus is nowhere yet, and may stay there. Who comes to begin a conversation is in a hurry.
    if (!isFirst.current || route.page === 'gesprek') focusOn(route);
    isFirst.current = false;
    remember({ seen: true });
  }, [route]);
}

/** What led here (a result, a link, the large view) is gone or stands elsewhere: the focus goes along. */
export function focusOn(route: Route): void {
  // The search moves the focus itself; who clears it stays in its field.
  if (route.page === 'zoek' || (remembered().ended && isTyping())) return;
  if (route.page === 'groot' || (route.page === 'vragen' && route.question)) return;
  if (route.page === 'gedrag')
    focusWhenThere(`[data-behaviour="${CSS.escape(route.behaviour)}"] [aria-expanded]`);
  else if (route.page === 'kaart') focusOnCard(route.card);
  // Who closes a card stays on it.
  else if (route.page !== 'kaarten' || !isIn('main [data-card]')) {
    // Back in the history the browser scrolls to where one was.
    if (!remembered().seen) scrollTo(0, 0);
    focusOnHeading();
  }
}

function focusOnCard(id: string): void {
  const card = `[data-card="${CSS.escape(id)}"]`;
  // Who closes a behaviour stays where it was.
  if (!isIn(card)) focusWhenThere(`${card} [aria-expanded]`);
}

const isIn = (selector: string) => document.activeElement?.closest(selector) != null;

/** To the heading of the place, from the top: some places draw theirs only after they have read what they show. */
function focusOnHeading(tries = 60): void {
  const main = document.querySelector('main');
  const heading = main?.querySelector('h2');
  // Nobody has to be able to come here by Tab.
  const focus = (element: HTMLElement | null | undefined) => {
    if (!element) return;
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
  };
  if (heading) focus(heading);
  else if (tries > 0) {
    if (tries === 60) focus(main);
    const goOn = () => document.activeElement === main && focusOnHeading(tries - 1);
    requestAnimationFrame(goOn);
  }
}
