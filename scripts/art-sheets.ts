/**
 * Contact sheets of the art, in pictures/: `npm run pictures:art`. One sheet a card with each of its behaviours in the
 * three frames of the pages (tall, square, wide), and one with all of them side by side; each in light and in dark.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import type { Card } from '../domain/deck/deck.ts';
import { artOf, artStyle, cards } from './art.ts';
import { installedBrowser } from './browsers.ts';

const root = join(import.meta.dirname, '..');
const style = artStyle + (await readFile(join(root, 'scripts/art-sheets.css'), 'utf8'));

/** The pictures of a card; the words say which is which. */
function pictures(card: Card, frames: string[]): string {
  const each = card.behaviours.map(({ id }) => {
    const drawn = frames.map((frame) => artOf(card, id, `sheet__${frame}`)).join('');
    return `<figure>${drawn}<figcaption>${id.split('/')[1]}</figcaption></figure>`;
  });
  return `<section class="paper" style="--h: ${card.hue}">${each.join('')}</section>`;
}

const sheets = [
  { name: 'all', html: cards.map((card) => pictures(card, ['tall'])).join('') },
  ...cards.map((card) => ({ name: card.id, html: pictures(card, ['tall', 'square', 'wide']) })),
];

await mkdir(join(root, 'pictures'), { recursive: true });
const browser = await launch({ executablePath: installedBrowser('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setViewport({ width: 1600, height: 400 });
for (const scheme of ['light', 'dark']) {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  for (const { name, html } of sheets) {
    await page.setContent(`<style>${style}</style><body>${html}`);
    await page.screenshot({ path: join(root, `pictures/art-${name}-${scheme}.png`), fullPage: true });
  }
}
await browser.close();
console.log(`${sheets.length} sheets in pictures/, light and dark.`);
