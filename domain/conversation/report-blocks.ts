import { type Amount, type Picture, type PictureRow, signs } from './hands';
import type { Sign } from './plan';
import type { Report, ReportAgreement } from './report';

/*
 * A report as a page has it, from top to bottom: the screen, paper and every file show these blocks.
 */

export type Block =
  | { is: 'title' | 'heading' | 'text' | 'quiet'; text: string }
  /** Each agreement: its sentence, and lines about it. */
  | { is: 'agreements'; items: { id: string; sentence: string; lines: string[] }[] }
  | { is: 'table'; columns: string[]; rows: string[][] };

/** How a language says a report. Days are `YYYY-MM-DD`, moments ms since 1970. */
export interface ReportWords {
  headings: Record<'agreements' | 'loose' | 'picture' | 'later', string>;
  /** What it is called, and the day that it was held unless that is what it is called after. */
  named(title: string, held: number): { title: string; day?: string };
  goal(text: string): string;
  noAgreement: string;
  sentenceOf(agreement: ReportAgreement['agreement']): string;
  whoOf(agreement: ReportAgreement['agreement']): string;
  /** What stands above what was said at a question; it may be empty. */
  questionOf(question: string): string;
  about(behaviour: string): string;
  due(day: string): string;
  moved(from: string, to: string): string;
  closed(state: 'gedaan' | 'losgelaten', moment: number | undefined): string;
  lookedBack(text: string): string;
  /** What stands above the column of the behaviours. */
  behaviour: string;
  signs: Record<Sign, string>;
  amounts: Record<Amount, string>;
  /** For a sign that was seen most, of which nobody counted the hands. */
  most: string;
}

export function blocksOf(report: Report, words: ReportWords): Block[] {
  const { title, day } = words.named(report.title, report.held);
  return [
    { is: 'title', text: title },
    ...texts('quiet', [...(day ? [day] : []), ...report.cards]),
    ...texts('text', report.goal ? [words.goal(report.goal)] : []),
    { is: 'heading', text: words.headings.agreements },
    ...agreements(report.agreements, words),
    ...report.said.flatMap(({ question, texts: said }): Block[] => [
      { is: 'heading', text: words.questionOf(question) },
      ...texts('text', said),
    ]),
    ...listed(words.headings.loose, report.loose),
    ...picture(report.picture, words),
    ...listed(words.headings.later, report.later),
  ];
}

function texts(is: 'text' | 'quiet', lines: readonly string[]): Block[] {
  return lines.map((text) => ({ is, text }));
}

/** Nothing where there is nothing to list. */
function listed(heading: string, lines: readonly string[]): Block[] {
  return lines.length > 0 ? [{ is: 'heading', text: heading }, ...texts('text', lines)] : [];
}

function agreements(all: readonly ReportAgreement[], words: ReportWords): Block[] {
  if (all.length === 0) return texts('text', [words.noAgreement]);
  const items = all.map(({ id, agreement, followUp, behaviour, lookedBack }) => ({
    id,
    sentence: words.sentenceOf(agreement),
    lines: [
      words.whoOf(agreement),
      ...(behaviour ? [words.about(behaviour)] : []),
      ...(followUp?.due && followUp.state === 'open' ? [words.due(followUp.due)] : []),
      ...(followUp?.moves ?? []).map(({ from, to }) => words.moved(from, to)),
      ...(followUp && followUp.state !== 'open' ? [words.closed(followUp.state, followUp.closed)] : []),
      ...lookedBack.map(words.lookedBack),
    ],
  }));
  return [{ is: 'agreements', items }];
}

function picture({ rows, figures }: Picture, words: ReportWords): Block[] {
  if (rows.length === 0) return [];
  const cells = ({ hands: { counts, most }, amounts }: PictureRow) =>
    signs.map((sign) => {
      const [count, amount] = [counts[sign], amounts[sign]];
      if (count === undefined) return most === sign ? words.most : '';
      return figures === 'woorden' && amount ? words.amounts[amount] : String(count);
    });
  return [
    { is: 'heading', text: words.headings.picture },
    {
      is: 'table',
      columns: [words.behaviour, ...signs.map((sign) => words.signs[sign])],
      rows: rows.map((row) => [row.behaviour.text, ...cells(row)]),
    },
  ];
}
