import type { Deck } from '../deck/deck';
import { findBehaviour } from '../deck/deck-lookup';
import { withPlainLines } from '../language/line-ends';
import type { ExportWords } from './export-words';
import { type Note, newestFirst } from './note';

/** Makes a Dutch Excel read the file as UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * Notes as a table that a Dutch Excel opens as it is meant: semicolons between cells, CRLF after each row, and
 * dates as 2026-11-03 09:05 on the local clock.
 *
 * A cell that begins as a formula does (= + - @, a tab, a new line) gets an apostrophe before it, all cells are
 * quoted and quotes are doubled, so that a spreadsheet runs nothing that stands in a note. Source: OWASP, "CSV
 * Injection", https://owasp.org/www-community/attacks/CSV_Injection. What such a program skips or takes for the
 * same sign is guarded too: white space before the sign, and the wide forms ＝ ＋ － ＠.
 *
 * @param notes in any order
 * @param deck where behaviours are looked up; one that it does not have is named by its id, without a card
 * @param words what stands above the columns
 * @returns the text of the file, newest note first; Excel itself cuts a cell after 32,767 characters
 */
export function notesAsCsv(notes: readonly Note[], deck: Deck, words: ExportWords): string {
  const rows = [...notes].sort(newestFirst).map((note) => cellsOf(note, deck, words));
  return byteOrderMark + [words.columns, ...rows].map((cells) => `${cells.map(cell).join(';')}\r\n`).join('');
}

/** So many characters are in a cell of Excel at most; it cuts off the rest. */
const mostInCell = 32_767;

/** How many notes have a text that Excel would cut off. */
export function cutByExcel(notes: readonly Note[]): number {
  // Quotes are doubled in the file alone; the two around the text are no part of it.
  return notes.filter(({ text }) => cell(text.replaceAll('"', "'")).length - 2 > mostInCell).length;
}

function cellsOf({ behaviour: id, text, created, updated }: Note, deck: Deck, words: ExportWords): string[] {
  const found = findBehaviour(deck, id);
  const about = found ? [found.card.title, words.valuesOf(found.card), found.behaviour.text] : ['', '', id];
  return [dateAndTime(created), dateAndTime(updated), ...about, text];
}

function cell(text: string): string {
  // Excel ends a file at a NUL, and begins a row at a bare CR.
  const plain = withPlainLines(text.replaceAll('\0', '\uFFFD'));
  const harmless = /^(\s*[=+\-@＝＋－＠]|[\t\n])/.test(plain) ? `'${plain}` : plain;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** "2026-11-03 09:05", on the local clock. */
function dateAndTime(ms: number): string {
  const moment = new Date(ms);
  const two = (part: number) => String(part).padStart(2, '0');
  const date = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `${date} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
