/** A table of behaviours in a spreadsheet: where it begins, and what its columns are. */
import { fold } from '../language/fold.ts';
import type { Audience } from './deck.ts';

/** The cells of a sheet as text, from its first row on. */
export type Rows = readonly (readonly string[])[];

/** A place in a sheet, both from 0. */
export interface Cell {
  row: number;
  column: number;
}

export type Column =
  | 'card'
  | 'values'
  | 'text'
  | 'audience'
  | 'askedAs'
  | 'hue'
  | 'figure'
  | 'onlyOnCard'
  | 'id';
/** What may stand above the table, a name and what it is on each row. */
export type Fact = 'title' | 'source' | 'intro' | 'id' | 'question' | 'synonym';

/** A fact with the cell that says it. */
export interface FoundFact {
  fact: Fact;
  text: string;
  cell: Cell;
  /** What stands in the next cell with something in it, or an empty text at the cell beside it. */
  next: { text: string; cell: Cell };
}

/** The words by which a table is read; the first of each list is the one that is asked for. */
export interface TableNames {
  columns: Readonly<Record<Column, readonly string[]>>;
  facts: Readonly<Record<Fact, readonly string[]>>;
  audiences: Readonly<Record<Audience, readonly string[]>>;
  /** By the name of a colour. */
  hues: Readonly<Record<string, number>>;
  yes: readonly string[];
  no: readonly string[];
}

/** A row of the table. */
export interface TableRow {
  row: number;
  textIn(column: Column): string;
  cellOf(column: Column): Cell;
}

export interface FoundTable {
  rows: readonly TableRow[];
  facts: readonly FoundFact[];
  /** The row with the headings, and each as it is written. */
  head: number;
  headings: readonly string[];
  /** Headings of columns that are not read. */
  unread: readonly string[];
  /** Columns that mean the same as another one before them. */
  twice: readonly { cell: Cell; column: number }[];
  /** Names of what stands above the table and is not read. */
  unreadAbove: readonly string[];
}

/** A table is known by these two. */
const needed: readonly Column[] = ['card', 'text'];

/** How a heading is compared: "Voor wie?" and "voor wie *" are the same. */
const plain = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a word stands for in a list of names. */
export function named<Name extends string>(
  word: string,
  names: Readonly<Record<Name, readonly string[]>>,
): Name | undefined {
  if (word === '') return undefined;
  const found = Object.entries<readonly string[]>(names).find(([, known]) =>
    known.some((each) => plain(each) === plain(word)),
  );
  return found?.[0] as Name | undefined;
}

/**
 * Finds the table: below the row with its headings, wherever that is.
 * @returns undefined when no row has the headings of the columns that are needed
 */
export function findTable(rows: Rows, names: TableNames): FoundTable | undefined {
  const columnsIn = (row: readonly string[]) => row.map((cell) => named(cell, names.columns));
  const head = rows.findIndex((row) => needed.every((column) => columnsIn(row).includes(column)));
  const headings = rows[head];
  if (!headings) return undefined;
  const columns = columnsIn(headings);
  const placeOf = (column: Column) => columns.indexOf(column);
  const isHeading = (row: readonly string[]) =>
    needed.every((column) => named(row[placeOf(column)] ?? '', names.columns) === column);
  return {
    head,
    headings,
    ...factsAbove(rows.slice(0, head), names),
    unread: headings.filter((heading, index) => heading.trim() !== '' && !columns[index]),
    twice: columns.flatMap((column, index) =>
      column && placeOf(column) !== index
        ? [{ cell: { row: head, column: index }, column: placeOf(column) }]
        : [],
    ),
    rows: rows.flatMap((cells, row) => {
      // Whoever prints a long table may repeat its headings.
      if (row <= head || isHeading(cells)) return [];
      const textIn = (column: Column) => (cells[placeOf(column)] ?? '').trim();
      // Of a column that is not there the row is named, at its text.
      const cellOf = (column: Column) => ({
        row,
        column: placeOf(column) === -1 ? placeOf('text') : placeOf(column),
      });
      return [{ row, textIn, cellOf }];
    }),
  };
}

/** A cell with all headings that are needed, as of a table whose columns were never split. */
export function headingsInOne(rows: Rows, names: TableNames): Cell | undefined {
  const hasAll = (cell: string) => {
    const columns = cell.split(/[;,\t|]/).map((part) => named(part, names.columns));
    return needed.every((column) => columns.includes(column));
  };
  const row = rows.findIndex((cells) => cells.some(hasAll));
  return row === -1 ? undefined : { row, column: rows[row]?.findIndex(hasAll) ?? 0 };
}

/** The facts above a table. Words that stand alone there are its title, if no other is said to be. */
function factsAbove(rows: Rows, names: TableNames): Pick<FoundTable, 'facts' | 'unreadAbove'> {
  const filled = rows.map((cells, row) =>
    cells.flatMap((text, column) =>
      text.trim() === '' ? [] : partsOf(text.trim()).map((part) => ({ text: part, cell: { row, column } })),
    ),
  );
  /** "bron: het handboek" in one cell is a name and what it is. */
  function partsOf(text: string): string[] {
    const [, name = '', said = ''] = /^([^:]+):\s*(\S.*)$/s.exec(text) ?? [];
    return named(name, names.facts) ? [name, said] : [text];
  }
  const beside = ({ row, column }: Cell) => ({ text: '', cell: { row, column: column + 1 } });
  const said = filled.flatMap(([name, value, next]) => {
    const fact = name && named(name.text, names.facts);
    return fact && value ? [{ fact, ...value, next: next ?? beside(value.cell) }] : [];
  });
  const alone = filled.flatMap(([words, more]) =>
    words && !more && !named(words.text, names.facts)
      ? [{ fact: 'title' as const, ...words, next: beside(words.cell) }]
      : [],
  );
  const unreadAbove = filled.flatMap(([name, value]) =>
    name && value && !named(name.text, names.facts) ? [name.text] : [],
  );
  return { facts: [...said, ...alone], unreadAbove };
}
