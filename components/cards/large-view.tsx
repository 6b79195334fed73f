import './large-view.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { valuesInWords } from '../../content/values';
import * as words from '../../content/words/cards';
import type { Role } from '../../domain/deck/deck';
import { shareBehaviour, shareCard } from '../../domain/deck/share';
import { fill } from '../../domain/language/sentence';
import type { LargeRoute } from '../../domain/route';
import { Button } from '../controls/button';
import { useCopy } from '../controls/use-copy';
import { Art } from '../deck/figures';
import { hueOf } from '../deck/hue';
import { useDeck } from '../deck/use-deck';
import { StarButton } from './star-button';
import { positionOf, useLargeMoves } from './use-large-moves';

/** How many characters of a behaviour still fit in letters of a size: the longer the sentence, the smaller. */
const lengths = { short: 90, middle: 130, long: 170 } as const;

/** A card or one behaviour fills the window, for a shared screen. */
export function LargeView({ route, role }: { route: LargeRoute; role: Role }) {
  const { card, behaviour, shown, index } = positionOf(useDeck(), route, role);
  const { step, leave } = useLargeMoves(route, role);
  const { copy, copied } = useCopy();
  const place = behaviour && fill(words.large.place, { n: index + 1, all: shown.length });
  const { spoken, foot, told } = useTold(index, [place, behaviour?.text ?? card?.title].join(': '));

  if (!card) return null;
  const values = valuesInWords(card);
  return (
    <main class="large paper" data-card={card.id} style={hueOf(card)}>
      {/* biome-ignore lint/a11y/useSemanticElements: it groups words, not fields. */}
      <div ref={spoken} class="large__words" role="group" aria-label={place ?? card.title} tabIndex={-1}>
        <h1 class={behaviour ? 'large__title' : 'large__card'}>{card.title}</h1>
        <p class="large__values">{values}</p>
        {behaviour && (
          <p class="large__behaviour" data-behaviour={behaviour.id} data-length={lengthOf(behaviour.text)}>
            {behaviour.text}
          </p>
        )}
      </div>
      <div ref={foot} class="large__foot">
        <Button look="primary" onClick={() => step(1)} aria-disabled={index + 1 >= shown.length}>
          {words.large.next}
        </Button>
        <Button onClick={() => step(-1)} aria-disabled={index < 0}>
          {words.large.previous}
        </Button>
        <Button
          onClick={() =>
            copy(behaviour ? shareBehaviour(card, behaviour, values) : shareCard(card, shown, values))
          }
        >
          {behaviour ? words.behaviour.copy : words.card.copy}
        </Button>
        {behaviour && <StarButton behaviour={behaviour.id} />}
        <Button onClick={leave}>{words.large.leave}</Button>
        {copied}
        {/* Also without a number it holds its room, so that the buttons stay where they are. */}
        <p class="large__place">{place ?? '\u00a0'}</p>
      </div>
      <div class="large__art">
        <Art card={card} behaviour={behaviour} />
      </div>
      <p class="only-heard" role="status">
        {told}
      </p>
    </main>
  );
}

/** 3,000 characters of another deck are read by scrolling. */
function lengthOf({ length }: string): string {
  if (length <= lengths.short) return 'short';
  if (length <= lengths.middle) return 'middle';
  return length <= lengths.long ? 'long' : 'longest';
}

/**
 * A screen reader reads what has come: the words take the focus; but who goes on by a button stays on it, and hears
 * them told.
 * @param index other words have come with another index
 * @param words what to tell
 */
function useTold(index: number, words: string) {
  const spoken = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  const [told, tell] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: they change together.
  useLayoutEffect(() => {
    const isOnButton = foot.current?.contains(document.activeElement);
    tell(isOnButton ? words : '');
    if (!isOnButton) spoken.current?.focus();
    scrollTo(0, 0);
  }, [index]);
  return { spoken, foot, told };
}
