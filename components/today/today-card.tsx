import './today-card.css';
import type { RefObject } from 'preact';
import { valuesInWords } from '../../content/values';
import * as words from '../../content/words/today';
import type { Behaviour, Card } from '../../domain/deck/deck';

interface Props {
  card: Card;
  behaviour: Behaviour;
  /** The element that shows the behaviour. */
  sentence: RefObject<HTMLParagraphElement | null>;
}

/** So many characters have the largest letters. */
const short = 85;
/** The letters of the longest sentences, as a part of the largest: smaller ones would be no title. */
const smallest = 0.6;

/** The principle with its values, and below it one behaviour set large. */
export function TodayCard({ card, behaviour, sentence }: Props) {
  // Half the height and half the width hold four times the characters: sentences take about the same room.
  const size = Math.max(smallest, Math.min(1, Math.sqrt(short / behaviour.text.length)));
  return (
    <>
      <div class="principle">
        <h1 class="principle__title">{card.title}</h1>
        <p class="principle__values">{valuesInWords(card)}</p>
        {behaviour.audience === 'leidinggevende' && <p class="principle__for">{words.today.forManagers}</p>}
      </div>
      <p
        ref={sentence}
        class="behaviour"
        data-behaviour={behaviour.id}
        style={{ '--size': size }}
        // Another behaviour is said too; the button that brought it keeps its name.
        aria-live="polite"
      >
        {behaviour.text}
      </p>
    </>
  );
}
