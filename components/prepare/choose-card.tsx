import { nameWithValues } from '../../content/values';
import type { Card } from '../../domain/deck/deck';
import { Choose } from '../controls/choose';
import { useDeck } from '../deck/use-deck';

interface Props {
  label: string;
  card: Card;
  onChoose: (card: Card) => void;
}

/** One of the cards. */
export function ChooseCard({ label, card, onChoose }: Props) {
  const deck = useDeck();
  const choose = (id: string) => {
    const chosen = deck.cards.find((each) => each.id === id);
    if (chosen) onChoose(chosen);
  };
  return (
    <Choose label={label} value={card.id} onChoose={choose}>
      {deck.cards.map((each) => (
        <option key={each.id} value={each.id}>
          {nameWithValues(deck, each)}
        </option>
      ))}
    </Choose>
  );
}
