import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { refusedDeck } from '../content/deck-problem';
import { DeckError } from '../domain/deck/deck-problem';
import { parseDeck } from '../domain/deck/deck-schema';

const file = 'content/ambtelijk-vakmanschap.json';

/** Stops the build when the deck is not right; the message names the fields. The pages then need no check of their own. */
export function deckCheck(): Plugin {
  return {
    name: 'deck-check',
    async buildStart() {
      check(JSON.parse(await readFile(file, 'utf8')));
    },
  };
}

function check(deck: unknown): void {
  try {
    parseDeck(deck);
  } catch (error) {
    throw error instanceof DeckError ? new Error(refusedDeck(error.problems)) : error;
  }
}
