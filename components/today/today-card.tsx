import './today-card.css';
import type { RefObject } from 'preact';
import { valuesInWords } from '../../content/values';
import type { Behaviour, Card } from '../../domain/deck/deck';

interface Props {
  card: Card;
  behaviour: Behaviour;
  /** The element that shows the behaviour. */
  sentence: RefObject<HTMLParagraphElement | null>;
}

/** The principle with its values, and below it one behaviour set large. */
export function TodayCard({ card, behaviour, sentence }: Props) {
  return (
    <>
      <div class="principle">
        <h1 class="principle__title">{card.title}</h1>
        <p class="principle__values">{valuesInWords(card)}</p>
      </div>
      <p ref={sentence} class="behaviour" data-behaviour={behaviour.id}>
        {behaviour.text}
      </p>
    </>
  );
}
