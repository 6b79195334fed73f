import './card-choices.css';
import { valuesInWords } from '../../content/values';
import * as words from '../../content/words/cards';
import { useDeck } from '../deck/use-deck';

interface Props {
  /** Ids of the cards that are to be printed. */
  chosen: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
}

/** Which cards to print. */
export function CardChoices({ chosen, onChoose }: Props) {
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset class="choice-group">
      <legend class="choice-group__legend">{words.print.cards}</legend>
      <div class="choice-group__choices card-choices">
        {useDeck().cards.map((card) => (
          <label key={card.id} class="choice">
            <input type="checkbox" checked={chosen.includes(card.id)} onChange={() => toggle(card.id)} />
            <span>
              {card.title} <span class="card-choices__values">{valuesInWords(card)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
