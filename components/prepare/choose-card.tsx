import { titleWithValues } from '../../content/values';
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
  const { cards } = useDeck();
  const choose = (id: string) => {
    const chosen = cards.find((each) => each.id === id);
    if (chosen) onChoose(chosen);
  };
  return (
    <Choose label={label} value={card.id} onChoose={choose}>
      {cards.map((each) => (
        <option key={each.id} value={each.id}>
          {titleWithValues(each)}
        </option>
      ))}
    </Choose>
  );
}
