import './today-card.css';
import type { Behaviour, Card } from '../../domain/deck/deck';
import { valuesInWords } from '../../domain/deck/deck-lookup';

/**
 * To be called before another behaviour is shown: a shorter sentence keeps the room of the longest, so that the
 * buttons below stay under the mouse of who leafs through them.
 */
export function keepRoom(): void {
  const sentence = document.querySelector<HTMLElement>('.behaviour');
  if (sentence) sentence.style.minBlockSize = `${sentence.offsetHeight}px`;
}

/** The principle with its values, and below it one behaviour set large. */
export function TodayCard({ card, behaviour }: { card: Card; behaviour: Behaviour }) {
  return (
    <>
      <div class="principle">
        <h1 class="principle__title">{card.title}</h1>
        <p class="principle__values">{valuesInWords(card)}</p>
      </div>
      <p class="behaviour" data-behaviour={behaviour.id}>
        {behaviour.text}
      </p>
    </>
  );
}
