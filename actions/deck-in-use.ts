import { deck } from '../content/deck';
import type { Deck } from '../domain/deck/deck';

/**
 * The deck that this installation uses. It comes with the extension, so that a new tab has it at once.
 * The one door to it: components have `components/deck/use-deck.ts`, which a page can be given another deck by.
 */
export function deckInUse(): Deck {
  return deck;
}
