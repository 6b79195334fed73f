import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { parseDeck } from '../domain/deck/deck';

const file = 'content/ambtelijk-vakmanschap.json';

/** Stops the build when the deck is not right; the message names the fields. The pages then need no check of their own. */
export function deckCheck(): Plugin {
  return {
    name: 'deck-check',
    async buildStart() {
      parseDeck(JSON.parse(await readFile(file, 'utf8')));
    },
  };
}
