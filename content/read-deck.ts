/** Reads an organisation's deck. It brings the check on decks along: pages load it only when a deck is read. */
import type { DeckFile } from '../domain/deck/deck.ts';
import { DeckError } from '../domain/deck/deck-problem.ts';
import { parseDeckFile } from '../domain/deck/deck-schema.ts';
import { fill } from '../domain/language/sentence.ts';
import { problemLine } from './deck-problem.ts';
import { deckProblem } from './words/deck.ts';

/** A deck, with what there is to know of it; or a sentence for each thing that is wrong with it. */
export type ReadDeck =
  | { deck: DeckFile; remarks: readonly string[] }
  | { faults: readonly [string, ...string[]] };

/** The id of the deck that comes with the extension. */
export const ourId = 'ambtelijk-vakmanschap';

/** The longest text of a deck, in UTF-16 units: 1,000 of the longest behaviours fit twice. */
const mostCharacters = 2_000_000;

/**
 * Checks an organisation's deck.
 * @param found the deck as JSON, or what `JSON.parse` made of it
 */
export function readDeck(found: unknown): ReadDeck {
  if (typeof found !== 'string') return checkedDeck(found);
  if (found.length > mostCharacters) return { faults: [deckProblem.tooBig] };
  try {
    const inside: unknown = JSON.parse(found.replace(/^\uFEFF/, ''));
    // A policy that holds JSON may have the deck as JSON once more.
    const isJsonAgain = typeof inside === 'string' && inside.trimStart().startsWith('{');
    return checkedDeck(isJsonAgain ? JSON.parse(inside) : inside);
  } catch (error) {
    return { faults: [whyNoJson(error)] };
  }
}

function checkedDeck(found: unknown): ReadDeck {
  try {
    return { deck: parseDeckFile(found, ourId), remarks: [] };
  } catch (error) {
    if (!(error instanceof DeckError)) throw error;
    const [first = '', ...others] = error.problems.map(problemLine);
    return { faults: [first, ...others] };
  }
}

/** What a browser says of it is in English; where it names the place, that can be taken over. */
function whyNoJson(error: unknown): string {
  const [, line, column] = /line (\d+) column (\d+)/.exec(String(error)) ?? [];
  return line && column ? fill(deckProblem.noJsonAt, { line, column }) : deckProblem.noJson;
}
