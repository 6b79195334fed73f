import { escaped } from '../language/html';
import { lineEnd } from '../language/line-ends';
import type { Block } from './report-blocks';

/** A report as HTML, for programs that take rich text. Whatever was typed is text in it, and nothing else. */
export function reportAsHtml(blocks: readonly Block[]): string {
  return blocks.map(rich).join('');
}

function rich(block: Block): string {
  switch (block.is) {
    case 'title':
      return `<h1>${html(block.text)}</h1>`;
    case 'heading':
      return `<h2>${html(block.text)}</h2>`;
    case 'agreements':
      return `<ul>${block.items.map(item).join('')}</ul>`;
    case 'table':
      return `<table><thead>${row('th', block.columns)}</thead><tbody>${block.rows.map((cells) => row('td', cells)).join('')}</tbody></table>`;
    default:
      return `<p>${html(block.text)}</p>`;
  }
}

function item({ sentence, lines }: { sentence: string; lines: readonly string[] }): string {
  return `<li><strong>${html(sentence)}</strong>${lines.map((line) => `<br>${html(line)}`).join('')}</li>`;
}

function row(cell: 'th' | 'td', texts: readonly string[]): string {
  return `<tr>${texts.map((text) => `<${cell}>${html(text)}</${cell}>`).join('')}</tr>`;
}

const html = (text: string) => text.split(lineEnd).map(escaped).join('<br>');
