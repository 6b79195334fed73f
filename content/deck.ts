/** The deck that comes with the extension. The tests check it, so that no page has to wait for that. */
import type { Deck } from '../domain/deck/deck';
import json from './ambtelijk-vakmanschap.json';

// TypeScript takes an audience in a JSON file for any `string`; the tests prove that it is one of the two.
export const deck = json as Deck;
