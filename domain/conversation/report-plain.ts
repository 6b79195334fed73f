import { withPlainLines } from '../language/line-ends';
import type { Block } from './report-blocks';

/** A report as plain text, to paste anywhere. */
export function reportAsText(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const isFirst = index === 0;
      // What is quiet belongs to what stands above it.
      return `${isFirst || block.is === 'quiet' ? '' : '\n'}${withPlainLines(plain(block))}\n`;
    })
    .join('');
}

function plain(block: Block): string {
  switch (block.is) {
    case 'heading':
      return block.text.toUpperCase();
    case 'agreements':
      return block.items
        .map(({ sentence, lines }) =>
          [`- ${sentence}`, ...lines.map((line) => `  ${indented(line)}`)].join('\n'),
        )
        .join('\n');
    case 'table':
      return block.rows.map((row) => `- ${[row[0], ...named(block.columns, row)].join('\n  ')}`).join('\n');
    default:
      return block.text;
  }
}

/** The cells of a row with the names of their columns; empty ones have nothing to say. */
function named(columns: readonly string[], row: readonly string[]): string[] {
  return row.slice(1).flatMap((cell, n) => (cell ? `${columns[n + 1]}: ${cell}` : []));
}

const indented = (text: string) => withPlainLines(text).replaceAll('\n', '\n  ');
