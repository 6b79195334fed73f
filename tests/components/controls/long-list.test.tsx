// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LongList } from '../../../components/controls/long-list';
import * as words from '../../words';
import { freshPage, show } from '../fresh-page';
import { all, button, one, press } from '../on-screen';

const idsOf = (count: number) => Array.from({ length: count }, (_, n) => `n${n}`);
const rowOf = (id: string) => <button type="button">{id}</button>;
const list = (ids: string[]) => <LongList ids={ids} height={190} row={rowOf} />;
const rows = () => all('li[data-id]');
/** Of the rows that are drawn, and of the room for the others. */
const heightOf = () =>
  rows().length * 190 +
  all('li[data-gap]').reduce((height, { style }) => height + Number.parseFloat(style.blockSize), 0);
const first = () => one('li');

beforeEach(async () => {
  await freshPage();
  // Nothing has a height here; rows without one would all be in view.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(190);
});
afterEach(() => vi.restoreAllMocks());

describe('100,000 rows', () => {
  const ids = idsOf(100_000);
  beforeEach(() => show(list(ids)));

  it('are never higher than Firefox can draw, and few of them are drawn', () => {
    expect(heightOf()).toBe(40_000 * 190);
    expect(heightOf()).toBeLessThan(17_800_000 / 2);
    expect(rows().length).toBeLessThan(200);
  });

  it('are all reached, part by part and back, each knowing its place', async () => {
    const seen = [first().dataset.id];
    for (let n = 0; n < 2; n += 1) {
      await press(button(words.longList.older));
      seen.push(first().dataset.id);
    }
    expect(seen).toEqual(['n0', 'n40000', 'n80000']);
    expect(first().getAttribute('aria-posinset')).toBe('80001');
    expect(first().getAttribute('aria-setsize')).toBe('100000');
    expect(all('button').map(({ textContent }) => textContent)).not.toContain(words.longList.older);
    await press(button(words.longList.newer));
    expect(first().dataset.id).toBe('n40000');
  });

  it('that become fewer show the last part there is', async () => {
    await press(button(words.longList.older));
    await press(button(words.longList.older));
    await show(list(idsOf(3)));
    expect(rows().map(({ dataset }) => dataset.id)).toEqual(['n0', 'n1', 'n2']);
    expect(all('.buttons')).toEqual([]);
  });
});

it('the row with the focus stays when others come to stand above it, however many', async () => {
  const ids = idsOf(1_000);
  await show(list(ids));
  const row = one('[data-id="n2"] button');
  row.focus();
  const above = Array.from({ length: 500 }, (_, n) => `new ${n}`);
  await show(list([...above, ...ids]));
  expect(one('[data-id="n2"] button')).toBe(row);
  expect(document.activeElement).toBe(row);
});
