import './report-blocks.css';
import { report } from '../../content/words/report';
import type { Block } from '../../domain/conversation/report-blocks';
import { withPlainLines } from '../../domain/language/line-ends';
import { namesApart } from '../../domain/language/names-apart';

interface Props {
  blocks: readonly Block[];
  /** What can be done with an agreement, below it. */
  below?: (id: string, sentence: string) => preact.ComponentChildren;
}

/** A report from its first heading on. On paper it is the same. */
export function ReportBlocks({ blocks, below }: Props) {
  return (
    <div class="report-blocks">
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} below={below} />
      ))}
    </div>
  );
}

function BlockView({ block, below }: { block: Block; below: Props['below'] }) {
  switch (block.is) {
    case 'title':
      return null;
    case 'heading':
      return <h3 class="report-blocks__heading">{block.text}</h3>;
    case 'agreements':
      return <Agreements items={block.items} below={below} />;
    case 'table':
      return <Table columns={block.columns} rows={block.rows} />;
    default:
      return (
        <p class={block.is === 'quiet' ? 'report-blocks__quiet' : 'report-blocks__text'}>
          {withPlainLines(block.text)}
        </p>
      );
  }
}

interface AgreementsProps {
  items: Extract<Block, { is: 'agreements' }>['items'];
  below: Props['below'];
}

function Agreements({ items, below }: AgreementsProps) {
  const names = namesApart(items.map(({ sentence }) => sentence));
  return (
    <ul class="report-blocks__agreements">
      {items.map(({ id, sentence, lines }, index) => (
        // Two windows may have begun one agreement.
        <li key={`${id} ${index}`} class="report-blocks__agreement" data-agreement={id}>
          <p class="report-blocks__sentence">{sentence}</p>
          {lines.map((line, n) => (
            <p key={n} class="report-blocks__line">
              {withPlainLines(line)}
            </p>
          ))}
          {items[index + 1]?.id !== id && below?.(id, names[index] ?? sentence)}
        </li>
      ))}
    </ul>
  );
}

/** What each row is about has a line of its own: a column for it would leave no room for the others. */
function Table({ columns: [, ...columns], rows }: { columns: string[]; rows: string[][] }) {
  return (
    <table class="report-blocks__table" aria-label={report.headings.picture}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(([name, ...cells]) => (
        <tbody key={name}>
          <tr>
            <th class="report-blocks__name" scope="rowgroup" colSpan={columns.length}>
              {name}
            </th>
          </tr>
          <tr>
            {cells.map((cell, n) => (
              <td key={columns[n]}>{cell}</td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}
