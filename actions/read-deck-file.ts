import type { ReadDeck } from '../content/read-deck';
import { deckProblem } from '../content/words/deck';
import { textInFile } from '../domain/language/text-in-file';

/** The largest file of a deck, in bytes. */
const mostBytes = 10_000_000;

/** Reads a deck from a file that the user chose: JSON, or a spreadsheet. What reads those is loaded only now. */
export async function readDeckFile(file: File): Promise<ReadDeck> {
  if (file.size > mostBytes) return { faults: [deckProblem.tooBig] };
  const bytes = await file.arrayBuffer();
  if (/\.json$/i.test(file.name)) {
    const { readDeck } = await import('../content/read-deck');
    return readDeck(textInFile(bytes));
  }
  const { readSpreadsheet } = await import('../content/read-spreadsheet');
  return readSpreadsheet(bytes, file.name.replace(/\.[^.]*$/, ''));
}
