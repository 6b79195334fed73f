import { useLayoutEffect } from 'preact/hooks';
import type { Deck } from '../../domain/deck/deck';
import type { Route } from '../../domain/route';
import { useSharing } from '../page/use-sharing';
import { titleOf } from './title-of';

/** The window's title says where one is; what is searched for it says only when nobody is known to look on. */
export function useTitle(deck: Deck, route: Route): void {
  const sharing = useSharing();
  useLayoutEffect(() => {
    document.title = titleOf(deck, route, sharing !== false);
  }, [deck, route, sharing]);
}
