import './large-view.css';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { deck } from '../../content/deck';
import * as words from '../../content/words/cards';
import type { Behaviour, Card, Role } from '../../domain/deck/deck';
import { behavioursFor, findBehaviour, findCard, valuesInWords } from '../../domain/deck/deck-lookup';
import { fill } from '../../domain/language/sentence';
import { hashOf, type Route, routeOf } from '../../domain/route';
import { Button } from '../controls/button';
import { Art } from '../deck/figures';

type LargeRoute = Extract<Route, { page: 'groot' }>;

const backKeys = ['ArrowLeft', 'ArrowUp', 'PageUp'];
const onKeys = ['ArrowRight', 'ArrowDown', 'PageDown', ' '];

/** A card or one behaviour fills the window, for a shared screen. Arrow keys go on and back, Escape leaves. */
export function LargeView({ route, role }: { route: LargeRoute; role: Role }) {
  const spoken = useRef<HTMLDivElement>(null);
  const { card, behaviour, shown, place } = stand(route, role);

  // Keys may come faster than the page is drawn: each goes on from where the address is.
  const here = () => {
    const now = routeOf(location.hash);
    return stand(now.page === 'groot' ? now : route, role);
  };
  const step = (by: number) => {
    const { card, shown, place } = here();
    if (card && place + by >= -1 && place + by < shown.length)
      location.replace(hashOf({ page: 'groot', ...placeOf(card, shown[place + by]) }));
  };
  const leave = () => {
    const { card, behaviour } = here();
    if (card && behaviour)
      location.replace(hashOf({ page: 'gedrag', card: card.id, behaviour: behaviour.id }));
    else if (card) location.replace(hashOf({ page: 'kaart', card: card.id }));
  };

  // Before it is painted: whoever sees it may press at once.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const onButton = event.target instanceof HTMLButtonElement && event.key === ' ';
      if (event.key === 'Escape') leave();
      else if (backKeys.includes(event.key)) step(-1);
      else if (onKeys.includes(event.key) && !onButton) step(1);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [role]);
  // The words take the focus, so that a screen reader reads what has come.
  useEffect(() => spoken.current?.focus(), [place]);

  if (!card) return null;
  return (
    <main class="large paper" data-card={card.id}>
      <div ref={spoken} class="large__words" tabIndex={-1}>
        <h1 class={behaviour ? 'large__title' : 'large__card'}>{card.title}</h1>
        <p class="large__values">{valuesInWords(card)}</p>
        {behaviour && (
          <p class="large__behaviour" data-behaviour={behaviour.id}>
            {behaviour.text}
          </p>
        )}
      </div>
      <div class="large__foot">
        <Button look="primary" onClick={() => step(1)} aria-disabled={place + 1 >= shown.length}>
          {words.large.next}
        </Button>
        <Button onClick={() => step(-1)} aria-disabled={place < 0}>
          {words.large.previous}
        </Button>
        <Button onClick={leave}>{words.large.leave}</Button>
        {/* Also without a number it holds its room, so that the buttons stay where they are. */}
        <p class="large__place">
          {behaviour ? fill(words.large.place, { n: place + 1, all: shown.length }) : '\u00a0'}
        </p>
      </div>
      <div class="large__art">
        <Art card={card.id} />
      </div>
    </main>
  );
}

/** Where the large view stands: `place` is that of the behaviour among those shown, -1 is the card itself. */
function stand(route: LargeRoute, role: Role) {
  const found = route.behaviour ? findBehaviour(deck, route.behaviour) : undefined;
  const card = found?.card ?? findCard(deck, route.card);
  const behaviour = found?.behaviour;
  const shown = card
    ? behavioursFor(card, behaviour?.audience === 'leidinggevende' ? 'leidinggevende' : role)
    : [];
  return { card, behaviour, shown, place: shown.findIndex(({ id }) => id === behaviour?.id) };
}

function placeOf(card: Card, behaviour: Behaviour | undefined) {
  return behaviour ? { card: card.id, behaviour: behaviour.id } : { card: card.id };
}
