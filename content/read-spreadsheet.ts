/** Reads an organisation's deck from a spreadsheet, with a sentence that names row and column for each fault. */
import { deckFromTable, type TableDeck } from '../domain/deck/deck-from-table.ts';
import { DeckError, type DeckProblem } from '../domain/deck/deck-problem.ts';
import { parseDeckFile } from '../domain/deck/deck-schema.ts';
import { type Sheet, SheetsError, sheetsIn } from '../domain/deck/sheets.ts';
import { type Cell, headingsInOne } from '../domain/deck/table.ts';
import { shortened } from '../domain/language/code-points.ts';
import { fill } from '../domain/language/sentence.ts';
import { problemInWords } from './deck-problem.ts';
import { ourId, type ReadDeck } from './read-deck.ts';
import { deckProblem, table, tableDefaults, tableProblem } from './words/deck.ts';

/**
 * Reads a CSV or XLSX file.
 * @param name what the file is called, without its ending: the deck's title if it says none
 */
export async function readSpreadsheet(bytes: ArrayBuffer, name: string): Promise<ReadDeck> {
  try {
    const title = name.replace(/[-_\s]+/g, ' ').trim() || tableDefaults.title;
    const sheets = await sheetsIn(bytes);
    for (const { rows, unclosed } of sheets) {
      const found = deckFromTable(rows, table, { ...tableDefaults, title });
      // What comes after it is not where it seems to be.
      if (found && unclosed) return { faults: [atCell(unclosed, tableProblem.unclosed)] };
      if (found) return checked(found);
    }
    return { faults: [withoutTable(sheets)] };
  } catch (error) {
    if (!(error instanceof SheetsError)) throw error;
    const { rule, at } = error;
    return {
      faults: [
        at ? atCell({ row: at.row - 1, column: at.column - 1 }, tableProblem.badCell) : tableProblem[rule],
      ],
    };
  }
}

/** Why there is no table in a file. */
function withoutTable(sheets: readonly Sheet[]): string {
  if (sheets.every(({ rows }) => /^[;,\t]*$/.test(rows.flat().join('')))) return tableProblem.empty;
  const [inOne] = sheets.flatMap(({ rows }) => headingsInOne(rows, table) ?? []);
  if (inOne) return atCell(inOne, tableProblem.inOneCell);
  const [[card], [text]] = [table.columns.card, table.columns.text];
  return fill(tableProblem.noTable, { card, text });
}

interface Fault {
  cell: Cell | undefined;
  said: string;
  /** What the fault is about when no cell has it. */
  name?: string;
}

function checked(found: TableDeck): ReadDeck {
  const faults: Fault[] = [
    ...found.twice.map(({ cell, column }) => ({
      cell,
      said: fill(tableProblem.columnTwice, { letter: letterOf(column) }),
    })),
    ...found.garbled.map((cell) => ({ cell, said: tableProblem.garbled })),
    ...found.several.map((cell) => ({ cell, said: tableProblem.several })),
    ...found.repeated.map(({ cell, row }) => ({ cell, said: fill(tableProblem.repeated, { row: row + 1 }) })),
  ];
  try {
    const deck = parseDeckFile(found.file, ourId);
    if (faults.length === 0) return { deck, remarks: remarksOf(found) };
  } catch (error) {
    if (!(error instanceof DeckError)) throw error;
    faults.push(...error.problems.map((problem) => faultOf(problem, found)));
  }
  const rowOf = ({ cell }: Fault) => cell?.row ?? -1;
  const sentences = faults.sort((a, b) => rowOf(a) - rowOf(b)).map((fault) => inWords(fault, found));
  // What is wrong with a title is wrong with all that is called after it.
  const [first = '', ...others] = new Set(sentences);
  return { faults: [first, ...others] };
}

function faultOf(problem: DeckProblem, { places }: TableDeck): Fault {
  const name =
    Object.entries(tableProblem.names).find(([path]) => path === problem.path)?.[1] ?? problem.path;
  return { cell: surplusOf(problem, places) ?? placeOf(problem.path, places), said: said(problem), name };
}

/** Where a list says what each of its items is. */
const inList: Record<string, string> = { cards: '', questions: '.text', synonyms: '.said' };

/** Of what there is too much, the first cell that does not fit; of behaviours by their order in the sheet. */
function surplusOf(problem: DeckProblem, places: TableDeck['places']): Cell | undefined {
  if (problem.rule === 'tooMany' && problem.path in inList)
    return places.get(`${problem.path}[${problem.most}]${inList[problem.path]}`);
  if (problem.rule !== 'tooManyBehaviours') return undefined;
  const all = [...places].filter(([path]) => /^cards\[\d+\]\.behaviours\[\d+\]$/.test(path));
  const cells = all.map(([, cell]) => cell).sort((a, b) => a.row - b.row);
  return cells[problem.most];
}

/** The cell of a field, or of what the field is a part of. */
function placeOf(path: string, places: TableDeck['places']): Cell | undefined {
  const found = places.get(path);
  const outer = path.replace(/(\.\w+|\[\d+\])$/, '');
  return found || outer === path ? found : placeOf(outer, places);
}

/** As of a deck in JSON, but in the words of the table. */
function said(problem: DeckProblem): string {
  const anyOf = (choices: readonly string[]) =>
    choices.join(`, `).replace(/, ([^,]*)$/, ` ${deckProblem.or} $1`);
  const found = 'found' in problem ? problem.found.replace(/^"|"$/g, '') : '';
  const shown = `‘${shortened(found)}’`;
  if (problem.rule === 'emptyList') return tableProblem.emptyCell;
  if (problem.rule === 'hue')
    return fill(tableProblem.hue, { hues: Object.keys(table.hues).join(', '), found: shown });
  if (problem.rule === 'choice' && problem.path.endsWith('.onlyOnCard'))
    return fill(tableProblem.onlyOnCard, { choices: anyOf([table.yes[0], table.no[0]]), found: shown });
  if (problem.rule === 'choice')
    return fill(tableProblem.audience, { choices: anyOf(problem.choices), found: shown });
  return problemInWords(problem);
}

function inWords({ cell, said, name }: Fault, { head, headings }: TableDeck): string {
  if (!cell) return name ? fill(tableProblem.inDeck, { name, said }) : said;
  return atCell(cell, said, cell.row > head ? headings[cell.column]?.trim() : undefined);
}

function atCell({ row, column }: Cell, said: string, heading?: string): string {
  const place = { row: row + 1, letter: letterOf(column), said };
  return heading ? fill(tableProblem.atHeading, { ...place, heading }) : fill(tableProblem.at, place);
}

/** A column as spreadsheets call it: A, B, … Z, AA. */
function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}

function remarksOf({ unread, unreadAbove }: TableDeck): string[] {
  return [remark(unreadAbove, tableProblem.unreadAbove), remark(unread, tableProblem.unread)].flat();
}

function remark(names: readonly string[], { one, many }: { one: string; many: string }): string[] {
  const inQuotes = names.map((name) => `‘${name.trim()}’`).join(', ');
  return names.length === 0 ? [] : [fill(names.length === 1 ? one : many, { names: inQuotes })];
}
