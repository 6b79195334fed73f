import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/* The pictures for the stores are to the pixel as they are asked for. `npm run pictures:store` makes them. */

const folder = 'winkel/pictures';
const files = readdirSync(folder);

/** What a PNG says of itself in its first bytes. */
function headOf(file: string): { size: string; hasAlpha: boolean } {
  const bytes = readFileSync(`${folder}/${file}`);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  // Colour types 4 and 6 are grey and colour with alpha; tRNS gives a palette some.
  const hasAlpha = [4, 6].includes(bytes.readUInt8(25)) || bytes.includes('tRNS');
  return { size: `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, hasAlpha };
}

describe('the pictures of pages', () => {
  const pages = files.filter((file) => /^\d-/.test(file));

  it('are five: as many as Chrome takes', () => {
    expect(pages).toHaveLength(5);
  });

  it.each(pages)('%s is 1280 by 800, filled to the edges', (file) => {
    expect(headOf(file)).toEqual({ size: '1280x800', hasAlpha: false });
  });
});

it.each(['tile-440x280', 'tile-1400x560', 'logo-300x300'])('%s is so large, filled to the edges', (name) => {
  expect(headOf(`${name}.png`)).toEqual({ size: name.split('-')[1], hasAlpha: false });
});

it('the icon is 128 by 128, and clear around its edges', () => {
  expect(headOf('icon-128x128.png')).toEqual({ size: '128x128', hasAlpha: true });
});

it('there are no others', () => {
  expect(files).toHaveLength(5 + 3 + 1);
});
