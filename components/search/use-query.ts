import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Role } from '../../domain/deck/deck';
import type { Route } from '../../domain/route';
import { type FoundFor, useSearch } from './use-search';

/** The one search of the panel: what is asked, what is found, and the field it is typed in. */
export interface Query {
  text: string;
  /** Undefined while nothing is asked, or in the first moments of the first search. */
  found: FoundFor | undefined;
  field: RefObject<HTMLInputElement | null>;
  type(text: string): void;
  /** Puts the cursor in the field. */
  toField(): void;
  /** Ends the search: what was shown before it is shown again. */
  end(): void;
}

/** Going somewhere ends the search; being sent to the search begins one. */
export function useQuery(route: Route, role: Role): Query {
  const asked = route.page === 'zoek' ? route.query : '';
  const [text, type] = useState(asked);
  const field = useRef<HTMLInputElement>(null);
  const toField = useCallback(() => field.current?.focus(), []);
  const end = useCallback(() => type(''), []);
  // With the drawing and not after it: on a busy machine someone may have begun to type by then.
  useLayoutEffect(() => {
    type(route.page === 'zoek' ? route.query : '');
    if (route.page === 'zoek') toField();
  }, [route, toField]);
  return { text, found: useSearch(text, role), field, type, toField, end };
}
