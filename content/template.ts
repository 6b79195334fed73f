import { figureNames } from '../domain/deck/looks.ts';
import { table, tableDefaults, templateRows } from './words/deck.ts';

/** Makes Excel read the file as UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * A spreadsheet to fill in, as CSV that a Dutch Excel opens as it is meant: what may stand above the table, its
 * headings, and three cards as an example.
 */
export function template(): string {
  const { facts, columns } = table;
  const colours = Object.keys(table.hues);
  const above = [
    [facts.title[0], templateRows.title],
    [facts.source[0], templateRows.source],
    [facts.intro[0], tableDefaults.source.intro],
    ...tableDefaults.questions.map((question) => [facts.question[0], question]),
    [facts.synonym[0], ...templateRows.synonym],
  ];
  const cards = templateRows.cards.map(([card, values, text, audience, askedAs], index) => [
    ...[card, values, text, audience, askedAs],
    ...[colours[index] ?? '', figureNames[index] ?? ''],
  ]);
  const { card, values, text, audience, askedAs, hue, figure, onlyOnCard, id } = columns;
  const headings = [card, values, text, audience, askedAs, hue, figure, onlyOnCard, id].map(([name]) => name);
  // None of these words holds a semicolon, a quote or a line end.
  const rows = [...above, [], headings, ...cards].map((row) => `${row.join(';')}\r\n`);
  return byteOrderMark + rows.join('');
}
