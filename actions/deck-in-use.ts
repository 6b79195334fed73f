import { deck, deckOfCards } from '../content/deck';
import type { Deck, DeckOfCards } from '../domain/deck/deck';

/**
 * The deck that this installation uses. It comes with the extension, so that a new tab has it at once.
 * The one door to it for what runs without a screen; components have theirs in `components/deck/use-deck.ts`.
 */
export function deckInUse(): Deck {
  return deck;
}

/** Its cards alone: for a new tab, which has to carry no more than it shows. */
export function cardsInUse(): DeckOfCards {
  return deckOfCards;
}
