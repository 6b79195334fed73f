import './figures.css';
import type { Behaviour, Card } from '../../domain/deck/deck';
import { composition } from './art/composition';
import { tones } from './art/shapes';

/**
 * The figure of a card as large art, in the variation of a behaviour; fills its frame. Decoration: unseen by screen
 * readers.
 */
export function Art({ card, behaviour }: { card: Card; behaviour?: Behaviour | undefined }) {
  const { layers, turn = 0 } = composition(card.figure, (behaviour ?? card).id);
  return (
    <svg class="art" viewBox="0 0 100 100" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <g transform={`rotate(${turn} 50 50)`}>
        {layers.map((d, i) => (
          <path key={i} d={d} fill-opacity={tones[i]} />
        ))}
      </g>
    </svg>
  );
}
