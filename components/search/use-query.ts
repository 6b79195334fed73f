import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { remember, remembered, routeHere } from '../../browser/address';
import type { Role } from '../../domain/deck/deck';
import type { Route } from '../../domain/route';
import type { Found } from '../../domain/search/search';
import { whenThere } from '../controls/focus';
import { useWhenSharingBegins } from '../page/use-when-sharing-begins';
import { queryOf, useQueryInAddress } from './use-query-in-address';
import { useSearch } from './use-search';

/** The one search of the panel: what is asked, what is found, and the field it is typed in. */
export interface Query {
  text: string;
  /** Undefined while nothing is asked, or in the first moments of the first search. */
  found: Found | 'missing' | undefined;
  field: RefObject<HTMLInputElement | null>;
  type(text: string): void;
  /** Puts the cursor in the field. */
  toField(): void;
  /** Ends the search: what was shown before it is shown again. */
  end(): void;
  /** Someone follows a result: the browser's Back button leads back to it. */
  follow(result: HTMLAnchorElement): void;
}

/** Going somewhere ends the search; being sent to the search begins one. */
export function useQuery(route: Route, role: Role): Query {
  const [text, setText] = useState(() => queryOf(route));
  const field = useRef<HTMLInputElement>(null);
  const toField = useCallback(() => field.current?.focus(), []);
  const { say, sayNow, isOwn } = useQueryInAddress();

  const type = useCallback(
    (typed: string) => {
      setText(typed);
      say(typed);
    },
    [say],
  );
  const end = useCallback(() => {
    setText('');
    sayNow('');
  }, [sayNow]);
  const follow = (result: HTMLAnchorElement) => {
    sayNow(text);
    if (routeHere().page === 'zoek') remember({ followed: result.hash, scrolled: scrollY });
  };

  // With the drawing and not after it: on a busy machine someone may have begun to type by then.
  useLayoutEffect(() => {
    if (isOwn(route)) return;
    setText(queryOf(route));
    if (route.page !== 'zoek') return;
    const { followed, scrolled = 0 } = remembered();
    if (followed) focusResultAgain(followed, scrolled);
    else toField();
  }, [route, toField, isOwn]);
  useWhenSharingBegins(end);
  return { text, found: useSearch(text, role), field, type, toField, end, follow };
}

/** Back from what a result led to: the focus is on it again as soon as it is drawn, and the page where it was. */
function focusResultAgain(hash: string, scrolled: number): void {
  whenThere(
    () =>
      [...document.querySelectorAll<HTMLAnchorElement>('[data-results] a')].find(
        (result) => result.hash === hash,
      ),
    (followed) => {
      followed.focus({ preventScroll: true });
      scrollTo(0, scrolled);
    },
  );
}
