import { lineEnd } from '../language/line-ends';
import { escaped } from '../language/markdown';
import type { Block } from './report-blocks';

/** A report as Markdown (CommonMark, and tables as GitHub has them). Whatever was typed is words in it, no markup. */
export function reportAsMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(marked).join('\n\n')}\n`;
}

function marked(block: Block): string {
  switch (block.is) {
    case 'title':
      return `# ${onOneLine(block.text)}`;
    case 'heading':
      return `## ${onOneLine(block.text)}`;
    case 'agreements':
      return block.items
        .map(({ sentence, lines }) => item([`**${onOneLine(sentence)}**`, ...lines.flatMap(linesOf)]))
        .join('\n');
    case 'table':
      return [row(block.columns), row(block.columns.map(() => '---')), ...block.rows.map(row)].join('\n');
    default:
      return paragraphs(block.text);
  }
}

/** A list item of more than one line: two spaces keep each line of its own. */
const item = (lines: readonly string[]) => `- ${lines.filter(Boolean).join('  \n  ')}`;

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => (cell === '---' ? cell : onOneLine(cell))).join(' | ')} |`;

/** Lines stay lines; an empty one ends a paragraph. */
function paragraphs(text: string): string {
  const lines = linesOf(text);
  return lines
    .map((line, n) => (line && lines[n + 1] ? `${line}  ` : line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const linesOf = (text: string) => text.split(lineEnd).map((line) => escaped(line.trimEnd()));
const onOneLine = (text: string) => escaped(text.split(lineEnd).join(' ').trim());
