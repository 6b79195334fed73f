/** The deck that comes with the extension. The tests check it, so that no page has to wait for that. */
import type { Deck, DeckOfCards } from '../domain/deck/deck';
import json, { cards } from './ambtelijk-vakmanschap.json';

// TypeScript takes an audience in a JSON file for any `string`; the tests prove that it is one of the two.
export const deck = json as Deck;

/** The same without its source and questions: a page that asks for this alone is built without those. */
export const deckOfCards = { cards } as DeckOfCards;
