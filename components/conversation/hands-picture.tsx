import './hands-picture.css';
import { hands as words } from '../../content/words/conversation';
import { type Picture, type PictureRow, signs } from '../../domain/conversation/hands';
import type { Sign } from '../../domain/conversation/plan';
import { inDutch } from '../../domain/language/sentence';
import { Dot, HandSign } from './signs';

/** More than these say nothing more to the eye: the number stands beside them. */
const mostDots = 40;

/** What the hands said, as a table that is a picture too: a column and a shape for each sign. */
export function HandsPicture({ picture }: { picture: Picture }) {
  if (picture.rows.length === 0) return <p>{words.none}</p>;
  return (
    <table class="hands-picture">
      <caption class="only-heard">{words.picture}</caption>
      <thead>
        <tr>
          {signs.map((sign) => (
            <th key={sign} class="hands-picture__sign" scope="col">
              <HandSign sign={sign} />
              <br />
              {words.signs[sign]}
            </th>
          ))}
        </tr>
      </thead>
      {picture.rows.map((row) => (
        <tbody key={row.behaviour.id} data-behaviour={row.behaviour.id}>
          <tr>
            <th class="hands-picture__behaviour" scope="rowgroup" colSpan={signs.length}>
              {row.behaviour.text}
            </th>
          </tr>
          <tr>
            {signs.map((sign) => (
              <td key={sign} class="hands-picture__cell">
                <Cell row={row} sign={sign} figures={picture.figures} />
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function Cell({ row, sign, figures }: { row: PictureRow; sign: Sign; figures: Picture['figures'] }) {
  const { counts, most } = row.hands;
  const count = counts[sign];
  const amount = row.amounts[sign];
  const isNumber = figures === 'getallen' && count !== undefined;
  const shown = isNumber ? inDutch(count) : amount && words.amounts[amount];
  const dots = isNumber ? Math.min(count, mostDots) : Number(amount !== undefined && amount !== 'niemand');
  return (
    <>
      <span class="hands-picture__amount">{shown ?? (most === sign ? words.amounts['de-meeste'] : '–')}</span>
      <span class="hands-picture__dots">
        {Array.from({ length: dots }, (_, n) => (
          <Dot key={n} sign={sign} />
        ))}
      </span>
    </>
  );
}
