import './large-view.css';
import { useEffect, useRef } from 'preact/hooks';
import { valuesInWords } from '../../content/values';
import * as words from '../../content/words/cards';
import type { Role } from '../../domain/deck/deck';
import { fill } from '../../domain/language/sentence';
import type { LargeRoute } from '../../domain/route';
import { Button } from '../controls/button';
import { Art } from '../deck/figures';
import { hueOf } from '../deck/hue';
import { useDeck } from '../deck/use-deck';
import { positionOf, useLargeMoves } from './use-large-moves';

/** A card or one behaviour fills the window, for a shared screen. */
export function LargeView({ route, role }: { route: LargeRoute; role: Role }) {
  const spoken = useRef<HTMLDivElement>(null);
  const { card, behaviour, shown, index } = positionOf(useDeck(), route, role);
  const { step, leave } = useLargeMoves(route, role);
  // The words take the focus, so that a screen reader reads what has come.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words have come with another index.
  useEffect(() => spoken.current?.focus(), [index]);

  if (!card) return null;
  return (
    <main class="large paper" data-card={card.id} style={hueOf(card)}>
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
        <Button look="primary" onClick={() => step(1)} aria-disabled={index + 1 >= shown.length}>
          {words.large.next}
        </Button>
        <Button onClick={() => step(-1)} aria-disabled={index < 0}>
          {words.large.previous}
        </Button>
        <Button onClick={leave}>{words.large.leave}</Button>
        {/* Also without a number it holds its room, so that the buttons stay where they are. */}
        <p class="large__place">
          {behaviour ? fill(words.large.place, { n: index + 1, all: shown.length }) : '\u00a0'}
        </p>
      </div>
      <div class="large__art">
        <Art card={card} behaviour={behaviour} />
      </div>
    </main>
  );
}
