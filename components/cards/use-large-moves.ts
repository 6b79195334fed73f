import { useLayoutEffect, useMemo } from 'preact/hooks';
import { goInstead, routeHere } from '../../browser/address';
import type { Deck, Role } from '../../domain/deck/deck';
import { behavioursFor, findBehaviour, findCard } from '../../domain/deck/deck-lookup';
import type { LargeRoute } from '../../domain/route';
import { useDeck } from '../deck/use-deck';

const backKeys = ['ArrowLeft', 'ArrowUp', 'PageUp'];
const onKeys = ['ArrowRight', 'ArrowDown', 'PageDown', ' '];

/** Where the large view is: `index` is that of the behaviour among those shown, -1 is the card itself. */
export function positionOf(deck: Deck, route: LargeRoute, role: Role) {
  const found = route.behaviour ? findBehaviour(deck, route.behaviour) : undefined;
  const card = found?.card ?? findCard(deck, route.card);
  const behaviour = found?.behaviour;
  const shown = card
    ? behavioursFor(card, behaviour?.audience === 'leidinggevende' ? 'leidinggevende' : role)
    : [];
  return { card, behaviour, shown, index: shown.findIndex(({ id }) => id === behaviour?.id) };
}

interface Moves {
  /** Goes so many behaviours on, or back; not beyond the ends. */
  step(by: number): void;
  /** Goes back to the cards, where this card or behaviour is open. */
  leave(): void;
}

/** Moves through a card that is shown large, by keys too: arrow keys go on and back, Escape leaves. */
export function useLargeMoves(route: LargeRoute, role: Role): Moves {
  const deck = useDeck();
  const moves = useMemo(() => movesFrom(deck, route, role), [deck, route, role]);
  // Before it is painted: whoever sees it may press at once.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const onButton = event.target instanceof HTMLButtonElement && event.key === ' ';
      if (event.key === 'Escape') moves.leave();
      else if (backKeys.includes(event.key)) moves.step(-1);
      else if (onKeys.includes(event.key) && !onButton) moves.step(1);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [moves]);
  return moves;
}

function movesFrom(deck: Deck, drawn: LargeRoute, role: Role): Moves {
  // Keys may come faster than the page is drawn: each goes on from where the address is.
  const here = () => {
    const now = routeHere();
    return positionOf(deck, now.page === 'groot' ? now : drawn, role);
  };
  return {
    step(by) {
      const { card, shown, index } = here();
      if (!card || index + by < -1 || index + by >= shown.length) return;
      const next = shown[index + by];
      goInstead({ page: 'groot', card: card.id, ...(next && { behaviour: next.id }) });
    },
    leave() {
      const { card, behaviour } = here();
      if (card && behaviour) goInstead({ page: 'gedrag', card: card.id, behaviour: behaviour.id });
      else if (card) goInstead({ page: 'kaart', card: card.id });
    },
  };
}
