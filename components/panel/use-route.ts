import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Deck } from '../../domain/deck/deck';
import { findBehaviour, findCard } from '../../domain/deck/deck-lookup';
import { hashOf, type Route, routeOf } from '../../domain/route';
import { useDeck } from '../deck/use-deck';

/** What the panel shows, as its address says. @returns the same object as long as that is the same route */
export function useRoute(): Route {
  const deck = useDeck();
  const [hash, setHash] = useState(location.hash);
  useLayoutEffect(() => {
    const follow = () => setHash(location.hash);
    // The address may have changed between the first drawing and now.
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  // Several addresses may lead to one route.
  const address = hashOf(known(deck, routeOf(hash)));
  return useMemo(() => routeOf(address), [address]);
}

/** A route that leads somewhere: an old address of a card or behaviour that is gone leads to the nearest one. */
function known(deck: Deck, route: Route): Route {
  if (route.page === 'vragen' && !deck.questions.some(({ id }) => id === route.question))
    return { page: 'vragen' };
  if (!('card' in route)) return route;
  const behaviour = 'behaviour' in route ? route.behaviour : undefined;
  if (behaviour && !findBehaviour(deck, behaviour)) return known(deck, { page: 'kaart', card: route.card });
  return findCard(deck, route.card) ? route : { page: 'kaarten' };
}
