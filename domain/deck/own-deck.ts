import type { Deck, DeckFile } from './deck.ts';
import { withLooks } from './looks.ts';

/** Stands between the id of a deck and that of its card or question. No id of a file has it, so no two decks mix. */
const separator = '.';

/**
 * An organisation's deck as pages use it: each card has a hue and a figure, and each id begins with that of the deck.
 * Notes, stars and conversations hang on these ids. The deck that comes with the extension has ids without it.
 *
 * @param file a deck that passed its schema
 */
export function ownDeck(file: DeckFile): Deck {
  const own = (id: string) => `${file.id}${separator}${id}`;
  const { cards, ...deck } = withLooks(file);
  return {
    ...deck,
    cards: cards.map((card) => ({
      ...card,
      id: own(card.id),
      behaviours: card.behaviours.map((behaviour) => ({ ...behaviour, id: own(behaviour.id) })),
    })),
    questions: deck.questions.map((question) => ({ ...question, id: own(question.id) })),
  };
}

/** Whether a card or behaviour is of the organisation's deck with this id. */
export function isOfDeck(id: string, deck: string): boolean {
  return id.startsWith(deck + separator);
}

/** Id of the organisation's deck that a card or behaviour is of; undefined for the deck that comes with the extension. */
export function deckIdOf(id: string): string | undefined {
  return id.includes(separator) ? id.split(separator)[0] : undefined;
}
