import './deck-preview.css';
import { valuesInWords } from '../../content/values';
import * as words from '../../content/words/own-decks';
import type { Behaviour, Card, Deck } from '../../domain/deck/deck';
import { counted, fill } from '../../domain/language/sentence';
import { Chevron } from '../controls/chevron';
import { Confirm } from '../controls/confirm';
import { hueOf } from '../deck/hue';
import { Mark } from '../deck/mark';
import type { Preview } from './use-decks';

const text = words.ownDecks;

interface Props {
  preview: Preview;
  onUse: () => void;
  onCancel: () => void;
}

/** What is in a file with cards, before any of it counts. */
export function DeckPreview({ preview, onUse, onCancel }: Props) {
  const { deck, remarks } = preview;
  return (
    <Confirm
      class="page-part__ask"
      question={fill(text.ask, { title: deck.title, holds: holdsOf(deck) })}
      answers={[
        [text.yes, onUse],
        [text.no, onCancel],
      ]}
      onCancel={onCancel}
    >
      {[...replacing(preview), ...remarks].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ul class="deck-preview__cards">
        {deck.cards.map((card) => (
          <PreviewCard key={card.id} card={card} />
        ))}
      </ul>
    </Confirm>
  );
}

/** "3 kaarten, 5 voorbeelden en 3 vragen". */
function holdsOf({ cards, questions }: Deck): string {
  const behaviours = cards.reduce((sum, card) => sum + card.behaviours.length, 0);
  return fill(text.holds, {
    cards: counted(text.cards, cards.length),
    behaviours: counted(text.behaviours, behaviours),
    questions: counted(text.questions, questions.length),
  });
}

function replacing({ before }: Preview): string[] {
  if (!before) return [];
  const { title, gone } = before;
  return [fill(text.replaces.same, { title }), ...(gone > 0 ? [counted(text.replaces.gone, gone)] : [])];
}

/** A card with its figure in its hue; its behaviours come at a press. */
function PreviewCard({ card }: { card: Card }) {
  return (
    <li class="deck-preview__card paper" style={hueOf(card)}>
      <details>
        <summary class="deck-preview__name">
          <Mark card={card} />
          <span class="deck-preview__title">
            {card.title}
            <span class="deck-preview__values">
              {valuesInWords(card)} · {counted(text.behaviours, card.behaviours.length)}
            </span>
          </span>
          <Chevron />
        </summary>
        <ul class="deck-preview__behaviours">
          {card.behaviours.map((behaviour) => (
            <li key={behaviour.id}>{sentenceOf(behaviour)}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function sentenceOf({ text: sentence, audience }: Behaviour): string {
  return audience === 'leidinggevende' ? fill(text.managers, { text: sentence }) : sentence;
}
