import { useLayoutEffect, useMemo } from 'preact/hooks';
import { goInstead, routeHere } from '../../browser/address';
import { closeThisTab, isOnlyPageOfTab } from '../../browser/windows';
import type { Deck, Role } from '../../domain/deck/deck';
import { behavioursFor, findBehaviour, findCard } from '../../domain/deck/deck-lookup';
import type { LargeRoute } from '../../domain/route';
import { belongsToInputMethod } from '../controls/input-method';
import { useDeck } from '../deck/use-deck';
import { useThisWindow } from '../page/use-this-window';

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

export interface Moves {
  /** Goes so many behaviours or questions on, or back; not beyond the ends. */
  step(by: number): void;
  /** Back to the cards, where this card or behaviour is open; a tab that shows nothing else closes. */
  leave(): void;
}

const turns: Record<string, 1 | -1> = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 };
/** These scroll where there is more to see: at a zoom of 400 % the window holds a part of the words. */
const scrolls: Record<string, 1 | -1> = { ArrowUp: -1, ArrowDown: 1, ' ': 1 };

/** What a key does in the large view: so many behaviours on, out of it, or nothing of ours. */
function meaningOf(event: KeyboardEvent): 1 | -1 | 'leave' | undefined {
  if (belongsToInputMethod(event) || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (event.key === 'Escape') return 'leave';
  if (turns[event.key]) return turns[event.key];
  const isPress = event.key === ' ' && event.target instanceof HTMLButtonElement;
  if (isPress || document.documentElement.scrollHeight > innerHeight) return undefined;
  return event.key === ' ' && event.shiftKey ? -1 : scrolls[event.key];
}

/** Moves through a card that is shown large, by keys too: arrow keys go on and back, Escape leaves. */
export function useLargeMoves(route: LargeRoute, role: Role): Moves {
  const deck = useDeck();
  const inTab = useThisWindow()?.inTab ?? false;
  const moves = useMemo(() => movesFrom(deck, route, role, inTab), [deck, route, role, inTab]);
  useLargeKeys(moves);
  return moves;
}

/** The keys of a view that fills the window. @param moves the same object until they do something else */
export function useLargeKeys(moves: Moves): void {
  // Before it is painted: whoever sees it may press at once.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const meaning = meaningOf(event);
      if (meaning === undefined) return;
      event.preventDefault();
      if (meaning === 'leave') moves.leave();
      else moves.step(meaning);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [moves]);
}

function movesFrom(deck: Deck, drawn: LargeRoute, role: Role, inTab: boolean): Moves {
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
      if (inTab && isOnlyPageOfTab()) return void closeThisTab();
      const { card, behaviour } = here();
      if (card && behaviour) goInstead({ page: 'gedrag', card: card.id, behaviour: behaviour.id });
      else if (card) goInstead({ page: 'kaart', card: card.id });
    },
  };
}
