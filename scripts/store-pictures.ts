/**
 * Pictures for the stores, in winkel/pictures/: `npm run pictures:store`. Of the real pages on a day that stays the
 * same, and of the art of the cards. No words are added: one set serves every language.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { artOf, artStyle, cards } from './art.ts';
import { installedBrowser } from './browsers.ts';
import { clockAt } from './driver/clock.ts';
import { type Picture, takePictures } from './pictures.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'winkel/pictures');
const window = { width: 1280, height: 800 };

/** The pages, in the order in which a store shows them. */
const pages: Picture[] = [
  { ...window, file: '1-kaart.png', page: 'sidepanel.html#/kaart/vertrouwen', scheme: 'light' },
  { ...window, file: '2-zoeken.png', page: 'sidepanel.html#/zoek/fouten%20toegeven', scheme: 'dark' },
  {
    ...window,
    file: '3-notitie.png',
    page: 'sidepanel.html#/gedrag/vertrouwen/nieuwsgierig',
    scheme: 'light',
    first: writeNote,
  },
  { ...window, file: '4-gesprek.png', page: 'sidepanel.html#/gesprek', scheme: 'dark' },
  { ...window, file: '5-nieuw-tabblad.png', page: 'newtab.html', scheme: 'light' },
];

async function writeNote(tab: Page): Promise<void> {
  const field = await tab.waitForSelector('textarea');
  await field?.type('Eerst gevraagd hoe zij het zag. Dat gaf een heel ander gesprek.');
  await tab.waitForSelector('[role="status"]');
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
}

interface Drawing {
  file: string;
  width: number;
  height: number;
  html: string;
  /** The ground shows through; otherwise it is filled to the edges. */
  clear?: true;
}

/** The art of so many cards, side by side, each in its own hue. */
function strips(count: number): string {
  const each = cards.slice(0, count).map((card) => {
    return `<div class="paper" style="--h: ${card.hue}">${artOf(card, card.id, 'strip')}</div>`;
  });
  return `<main class="strips">${each.join('')}</main>`;
}

async function drawings(): Promise<Drawing[]> {
  const icon = await readFile(join(root, 'assets/icon.svg'), 'utf8');
  return [
    { file: 'tile-440x280.png', width: 440, height: 280, html: strips(4) },
    { file: 'tile-1400x560.png', width: 1400, height: 560, html: strips(7) },
    { file: 'logo-300x300.png', width: 300, height: 300, html: icon },
    // Chrome wants air around it, and puts its own shadow there.
    {
      file: 'icon-128x128.png',
      width: 128,
      height: 128,
      html: `<main class="air">${icon}</main>`,
      clear: true,
    },
  ];
}

async function draw(): Promise<string[]> {
  const style = artStyle + (await readFile(join(root, 'scripts/store-pictures.css'), 'utf8'));
  const browser = await launch({
    executablePath: installedBrowser('chromium'),
    args: ['--no-sandbox', '--disable-partial-raster'],
  });
  const page = await browser.newPage();
  const all = await drawings();
  for (const { file, width, height, html, clear } of all) {
    await page.setViewport({ width, height });
    await page.setContent(`<style>${style}</style><body>${html}`);
    await page.screenshot({ path: join(folder, file), omitBackground: clear ?? false });
  }
  await browser.close();
  return all.map(({ file }) => file);
}

await mkdir(folder, { recursive: true });
await takePictures('chromium', folder, pages, clockAt('2026-11-03T10:00:00'));
const drawn = await draw();
console.log(`In winkel/pictures/: ${[...pages.map(({ file }) => file), ...drawn].join(', ')}.`);
