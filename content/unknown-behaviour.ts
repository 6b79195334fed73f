import type { DeckOfCards } from '../domain/deck/deck';
import { deckIdOf, isOfDeck } from '../domain/deck/own-deck';
import { fill } from '../domain/language/sentence';
import { notes as words } from './words/notes';

/** What stands at a note whose behaviour is on none of the cards that are known here. @param id of the behaviour */
export function unknownBehaviour(id: string, { cards }: DeckOfCards): string {
  const deck = deckIdOf(id);
  const isHere = deck === undefined || cards.some((card) => isOfDeck(card.id, deck));
  return isHere ? words.unknownBehaviour : fill(words.unknownDeck, { deck });
}
