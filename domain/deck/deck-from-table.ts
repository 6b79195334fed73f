/** A deck from a table with a behaviour on each row, as people keep it in a spreadsheet. */
import { fold } from '../language/fold.ts';
import type { Source } from './deck.ts';
import { figureNames } from './looks.ts';
import { oddIn } from './odd-cells.ts';
import { freshSlug, slugOf } from './slug.ts';
import {
  type Cell,
  type Fact,
  type FoundFact,
  type FoundTable,
  findTable,
  named,
  type Rows,
  type TableNames,
  type TableRow,
} from './table.ts';

/** What a deck has if its table does not say it. */
export interface TableDefaults {
  title: string;
  source: Omit<Source, 'title' | 'contact'>;
  questions: readonly string[];
}

/** A deck that is yet to be checked, and where in the sheet its fields stand. */
export interface TableDeck {
  file: unknown;
  /** By the path of a field, as the check on decks writes it. */
  places: ReadonlyMap<string, Cell>;
  /** Behaviours that stand on their card already, with the row where. */
  repeated: readonly { cell: Cell; row: number }[];
  /** Headings of columns that mean the same as another one before them. */
  twice: FoundTable['twice'];
  /** Cells with letters that went wrong on the way, and those with more than one behaviour. */
  garbled: readonly Cell[];
  several: readonly Cell[];
  /** The row with the headings, and each as it is written. */
  head: number;
  headings: readonly string[];
  /** Headings of columns that are not read. */
  unread: readonly string[];
  /** Names of what stands above the table and is not read. */
  unreadAbove: readonly string[];
}

/** The rows of one card. */
interface Group {
  title: string;
  values: string[];
  /** The row that names it, and the one that has its values. */
  titled: TableRow;
  valued: TableRow;
  /** All its rows, and those with a behaviour. */
  rows: TableRow[];
  behaviours: TableRow[];
}

/**
 * Reads a table. What is wrong in a cell comes into the deck as it is, for the check to find.
 * @returns undefined when no row has the headings of the columns
 */
export function deckFromTable(rows: Rows, names: TableNames, defaults: TableDefaults): TableDeck | undefined {
  const table = findTable(rows, names);
  if (!table) return undefined;
  const places = new Map<string, Cell>();
  const fact = (name: Fact, ...paths: string[]) => {
    const found = table.facts.find((each) => each.fact === name);
    if (found) for (const path of paths) places.set(path, found.cell);
    return found && onOneLine(found.text);
  };
  // A source that is not named is called as the deck is.
  const title = fact('title', 'title', 'source.title') ?? defaults.title;
  const questions = table.facts.filter((each) => each.fact === 'question');
  for (const [index, { cell }] of questions.entries()) places.set(`questions[${index}].text`, cell);
  const asked = questions.length > 0 ? questions.map(({ text }) => text) : defaults.questions;
  const synonyms = table.facts.filter((each) => each.fact === 'synonym').map(synonymOf(places));
  const taken = new Set<string>();
  const groups = groupsOf(table.rows);
  const ids = idsOf(groups);
  const file = {
    id: fact('id', 'id') ?? slugOf(title),
    title,
    language: 'nl',
    source: {
      ...defaults.source,
      title: fact('source', 'source.title') ?? title,
      intro: fact('intro', 'source.intro') ?? defaults.source.intro,
    },
    cards: groups.map((group, index) => cardOf(group, ids[index] ?? '', `cards[${index}]`, names, places)),
    questions: asked.map((text) => ({ id: freshSlug(text, taken), text })),
    ...(synonyms.length > 0 && { synonyms }),
  };
  const { rows: _, facts, ...said } = table;
  return { file, places, repeated: groups.flatMap(repeatedIn), ...oddIn(table.rows, facts), ...said };
}

/** What people say in one cell, and what the cards say in the next. */
function synonymOf(places: Map<string, Cell>) {
  return ({ text, cell, next }: FoundFact, index: number) => {
    places.set(`synonyms[${index}].said`, cell);
    places.set(`synonyms[${index}].cards`, next.cell);
    return { said: phrasesIn(text), cards: phrasesIn(next.text) };
  };
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const isSame = (one: string, other: string) => onOneLine(fold(one)) === onOneLine(fold(other));

/** The rows by card. A row without a card goes on with the one above it, as below merged cells. */
function groupsOf(rows: readonly TableRow[]): Group[] {
  const groups: Group[] = [];
  let current: Group | undefined;
  const filled = rows.filter((row) =>
    (['card', 'values', ...ofBehaviour] as const).some((each) => row.textIn(each) !== ''),
  );
  for (const [index, row] of filled.entries()) {
    const [title, values] = [onOneLine(row.textIn('card')), wordsIn(row.textIn('values'))];
    if (!current || title !== '')
      current = [current, ...groups].find((each) => each && fits(each, title, values));
    if (!current) {
      current = { title, values, titled: row, valued: row, rows: [], behaviours: [] };
      groups.push(current);
    }
    if (current.values.length === 0) Object.assign(current, { values, valued: row });
    current.rows.push(row);
    if (!isHeading(row, filled[index + 1])) current.behaviours.push(row);
  }
  return groups;
}

/** What only a row with a behaviour has. */
const ofBehaviour = ['text', 'audience', 'askedAs', 'onlyOnCard', 'id'] as const;

/** A row that names a card and nothing else, with its behaviours in the rows below. */
function isHeading(row: TableRow, next: TableRow | undefined): boolean {
  return next?.textIn('card') === '' && ofBehaviour.every((column) => row.textIn(column) === '');
}

/** Two cards may share a title: then their values tell them apart. */
function fits(group: Group, title: string, values: readonly string[]): boolean {
  const inOrder = (words: readonly string[]) => words.map(fold).sort().join();
  const areSame = isSame(inOrder(group.values), inOrder(values));
  return isSame(group.title, title) && (areSame || values.length === 0 || group.values.length === 0);
}

/** "integer, open en inclusief" as three values. */
function wordsIn(text: string): string[] {
  return text
    .split(/[,;\n]|\s+en\s+/)
    .map(onOneLine)
    .filter((word) => word !== '');
}

/** "ontvangst, naar de balie" as two phrases. */
function phrasesIn(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map(onOneLine)
    .filter((phrase) => phrase !== '');
}

/** The row that gives its card an id, before a slash. */
const rowWithId = ({ behaviours }: Group) => behaviours.find((row) => /^[^/]+\//.test(row.textIn('id')));

/**
 * The id that a row of the card gives it; else its title, with its values if another card has that title too. Titles
 * that begin with the same words have a number behind those.
 */
function idsOf(groups: readonly Group[]): string[] {
  const given = groups.map((group) => rowWithId(group)?.textIn('id').split('/')[0]);
  const taken = new Set(given.filter((id) => id !== undefined));
  return groups.map(({ title, values }, index) => {
    const isAlone = groups.filter((other) => isSame(other.title, title)).length === 1;
    return given[index] ?? freshSlug(isAlone ? title : [title, ...values].join(' '), taken);
  });
}

function cardOf(group: Group, id: string, path: string, names: TableNames, places: Map<string, Cell>) {
  const { title, values, titled, valued, rows, behaviours } = group;
  const put = (field: string, cell: Cell) => places.set(path + field, cell);
  /** The first cell of the card that says it, with what it says. */
  const first = <Found>(column: 'hue' | 'figure', read: (text: string) => Found) => {
    const row = rows.find((each) => each.textIn(column) !== '');
    if (!row) return {};
    put(`.${column}`, row.cellOf(column));
    return { [column]: read(row.textIn(column)) };
  };
  put('', titled.cellOf('card'));
  put('.id', rowWithId(group)?.cellOf('id') ?? titled.cellOf('card'));
  put('.title', titled.cellOf('card'));
  put('.values', valued.cellOf('values'));
  put('.behaviours', (behaviours[0] ?? titled).cellOf(behaviours.length > 0 ? 'audience' : 'text'));
  const taken = new Set(behaviours.map((row) => idIn(row, id).split('/')[1] ?? ''));
  return {
    id,
    title,
    values,
    ...first('hue', (text) => hueOf(text, names)),
    ...first('figure', (text) => figureNames.find((name) => isSame(name, text)) ?? text),
    behaviours: behaviours.map((row, index) => {
      for (const column of ['id', 'text', 'audience', 'askedAs', 'onlyOnCard'] as const)
        put(`.behaviours[${index}].${column}`, row.cellOf(column));
      put(`.behaviours[${index}]`, row.cellOf('text'));
      return behaviourOf(row, idIn(row, id) || `${id}/${freshSlug(row.textIn('text'), taken)}`, names);
    }),
  };
}

/** The id that a row gives its behaviour; a word or a number alone is one within its card. */
function idIn(row: TableRow, card: string): string {
  const given = row.textIn('id');
  return /^[a-z0-9-]+$/.test(given) ? `${card}/${given}` : given;
}

function behaviourOf(row: TableRow, id: string, names: TableNames) {
  const audience = row.textIn('audience');
  const only = row.textIn('onlyOnCard');
  const askedAs = phrasesIn(row.textIn('askedAs'));
  const answer = named(only, { yes: names.yes, no: names.no });
  return {
    id,
    text: onOneLine(row.textIn('text')),
    audience: audience === '' ? 'iedereen' : (named(audience, names.audiences) ?? audience),
    ...(only !== '' && answer !== 'no' && { onlyOnCard: answer === 'yes' ? true : only }),
    ...(askedAs.length > 0 && { askedAs }),
  };
}

/** A colour by its name, or by its degrees. */
function hueOf(text: string, { hues }: TableNames): number | string {
  const known = Object.entries(hues).find(([name]) => isSame(name, text));
  if (known) return known[1];
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** Behaviours that stand on this card twice. */
function repeatedIn({ behaviours }: Group): { cell: Cell; row: number }[] {
  const rows = new Map<string, number>();
  return behaviours.flatMap((each) => {
    const text = fold(each.textIn('text'));
    const row = rows.get(text);
    if (row === undefined) rows.set(text, each.row);
    return text === '' || row === undefined ? [] : [{ cell: each.cellOf('text'), row }];
  });
}
