import { deck as ours, deckOfCards as oursOfCards } from '../content/deck';
import type { Deck, DeckOfCards } from '../domain/deck/deck';
import { chosenDeck } from '../storage/values/chosen-deck';

/**
 * The deck that this installation uses, at once. The one door to it for what runs without a screen; components have
 * theirs in `components/deck/use-deck.ts`.
 */
export function deckInUse(): Deck {
  return chosenDeck() || ours;
}

/** Its cards alone: for a new tab, which has to carry no more than it shows. */
export function cardsInUse(): DeckOfCards {
  return chosenDeck() || oursOfCards;
}

/** Whether it is another one than ours. */
export function isOtherDeck(): boolean {
  return chosenDeck() !== false;
}

/** The deck that comes with the extension, whichever is used. */
export function ourDeck(): Deck {
  return ours;
}
