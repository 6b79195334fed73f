import './large-view.css';
import { useEffect, useRef } from 'preact/hooks';
import { deck } from '../content/deck';
import * as words from '../content/words';
import type { Role } from '../domain/deck';
import { behavioursFor, findBehaviour, findCard, valuesInWords } from '../domain/deck-lookup';
import { hashOf, type Route } from '../domain/route';
import { fill } from '../domain/sentence';
import { Button } from './button';
import { Art } from './figures';

type LargeRoute = Extract<Route, { page: 'groot' }>;

const backKeys = ['ArrowLeft', 'ArrowUp', 'PageUp'];
const onKeys = ['ArrowRight', 'ArrowDown', 'PageDown', ' '];

/** A card or one behaviour fills the window, for a shared screen. Arrow keys go on and back, Escape leaves. */
export function LargeView({ route, role }: { route: LargeRoute; role: Role }) {
  const spoken = useRef<HTMLDivElement>(null);
  const found = route.behaviour ? findBehaviour(deck, route.behaviour) : undefined;
  const card = found?.card ?? findCard(deck, route.card);
  const shown = card
    ? behavioursFor(card, found?.behaviour.audience === 'leidinggevende' ? 'leidinggevende' : role)
    : [];
  const place = shown.findIndex(({ id }) => id === found?.behaviour.id);

  // Place -1 is the card itself; its behaviours follow.
  const show = (to: number) => {
    if (!card || to < -1 || to >= shown.length) return;
    const behaviour = shown[to]?.id;
    location.replace(
      hashOf(behaviour ? { page: 'groot', card: card.id, behaviour } : { page: 'groot', card: card.id }),
    );
  };
  const leave = () => {
    if (card)
      location.replace(
        hashOf(
          found
            ? { page: 'gedrag', card: card.id, behaviour: found.behaviour.id }
            : { page: 'kaart', card: card.id },
        ),
      );
  };

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const onButton = event.target instanceof HTMLButtonElement && event.key === ' ';
      if (event.key === 'Escape') leave();
      else if (backKeys.includes(event.key)) show(place - 1);
      else if (onKeys.includes(event.key) && !onButton) show(place + 1);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
  // The words take the focus, so that a screen reader reads what has come.
  useEffect(() => spoken.current?.focus(), [place]);

  if (!card) return null;
  return (
    <main class="large paper" data-card={card.id}>
      <div ref={spoken} class="large__words" tabIndex={-1}>
        <h1 class={found ? 'large__title' : 'large__card'}>{card.title}</h1>
        <p class="large__values">{valuesInWords(card)}</p>
        {found && (
          <p class="large__behaviour" data-behaviour={found.behaviour.id}>
            {found.behaviour.text}
          </p>
        )}
      </div>
      <div class="large__foot">
        <Button look="primary" onClick={() => show(place + 1)} aria-disabled={place + 1 >= shown.length}>
          {words.large.next}
        </Button>
        <Button onClick={() => show(place - 1)} aria-disabled={place < 0}>
          {words.large.previous}
        </Button>
        <Button onClick={leave}>{words.large.leave}</Button>
        {found && <p class="large__place">{fill(words.large.place, { n: place + 1, all: shown.length })}</p>}
      </div>
      <div class="large__art">
        <Art card={card.id} />
      </div>
    </main>
  );
}
