/**
 * Contact sheets of the art, in pictures/: `npm run pictures:art`. One sheet a card with each of its behaviours in the
 * three frames of the pages (tall, square, wide), and one with all of them side by side; each in light and in dark.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { runnerImport } from 'vite';
import type { Card, Deck } from '../domain/deck/deck.ts';
import { installedBrowser } from './browsers.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFile(join(root, file), 'utf8');

type Art = typeof import('../components/deck/art/composition');
type Shapes = typeof import('../components/deck/art/shapes');

// Node does not resolve the imports of the pages, which have no extension; vite does.
const load = async <T>(file: string) =>
  (await runnerImport<T>(join(root, 'components/deck/art', file))).module;
const { composition } = await load<Art>('composition.ts');
const { tones } = await load<Shapes>('shapes.ts');
const { cards }: Deck = JSON.parse(await read('content/ambtelijk-vakmanschap.json'));
const styles = [
  await read('assets/theme.css'),
  await read('components/deck/figures.css'),
  await read('scripts/art-sheets.css'),
];

function svg(card: Card, behaviour: string, frame: string): string {
  const { layers, turn = 0 } = composition(card.figure, behaviour);
  const paths = layers.map((d, i) => `<path d="${d}" fill-opacity="${tones[i]}"/>`).join('');
  const g = `<g transform="rotate(${turn} 50 50)">${paths}</g>`;
  return `<svg class="art sheet__${frame}" viewBox="0 0 100 100" preserveAspectRatio="xMidYMid slice">${g}</svg>`;
}

/** The pictures of a card; the words say which is which. */
function pictures(card: Card, frames: string[]): string {
  const each = card.behaviours.map(({ id }) => {
    const drawn = frames.map((frame) => svg(card, id, frame)).join('');
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
    await page.setContent(`<style>${styles.join('')}</style><body>${html}`);
    await page.screenshot({ path: join(root, `pictures/art-${name}-${scheme}.png`), fullPage: true });
  }
}
await browser.close();
console.log(`${sheets.length} sheets in pictures/, light and dark.`);
