/**
 * Pictures of the real pages, from the production build. `npm run pictures` makes those in the README, on a day
 * that stays the same, so that they change only when the product does.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { installedBrowser } from './browsers.ts';
import { clockAt } from './driver/clock.ts';
import { type BrowserName, type Driver, type Look, openBrowser } from './driver.ts';

export interface Picture {
  file: string;
  page: string;
  width: number;
  /** As high as the page where it is left out, as a popup is. */
  height?: number;
  scheme: Look['scheme'];
  /** What is done on the page first, after which it is opened again. */
  first?: (tab: Page) => Promise<void>;
}

const newTab = { page: 'newtab.html', width: 1280, height: 800 };
const popup = { page: 'popup.html', width: 380 };
const panel = { page: 'sidepanel.html', width: 380, height: 560 };

/** The pictures that `npm start` makes where it can show no window. */
export const everySurface: Picture[] = (['light', 'dark'] as const).flatMap((scheme) => [
  { ...newTab, scheme, file: `newtab-${scheme}.png` },
  { ...popup, scheme, file: `popup-${scheme}.png` },
  { ...panel, scheme, file: `sidepanel-${scheme}.png` },
]);

const inReadme: Picture[] = [
  { ...newTab, scheme: 'light', file: 'nieuw-tabblad.png' },
  { ...newTab, scheme: 'light', file: 'gesprek.png', page: 'sidepanel.html#/gesprek' },
  { ...popup, scheme: 'dark', file: 'popup.png' },
  { ...panel, scheme: 'dark', file: 'zijvenster.png', page: 'sidepanel.html#/kaart/vertrouwen' },
];

/**
 * Opens pages and takes a picture of each.
 * @param folder where the files go; made if it is not there
 * @param before script for each page, such as another clock
 */
export async function takePictures(
  name: BrowserName,
  folder: string,
  pictures: Picture[],
  before?: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const browser = await openBrowser(name, { samePixels: true });
  try {
    for (const picture of pictures) await take(browser, folder, picture, before);
  } finally {
    await browser.close();
  }
}

async function take(browser: Driver, folder: string, picture: Picture, before?: string): Promise<void> {
  const { file, page, width, height, scheme, first } = picture;
  if (first) {
    const tab = await browser.page(page, before);
    await first(tab);
    await tab.close();
  }
  const tab = await browser.page(page, before);
  await tab.setViewport({ width, height: height ?? 100 });
  await browser.look(tab, { scheme });
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
  if (!height) await tab.setViewport({ width, height: await tab.evaluate(() => document.body.scrollHeight) });
  // A caret blinks: with one in it, no picture is as the last.
  await tab.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await tab.screenshot({ path: join(folder, file) });
  await tab.close();
}

if (import.meta.main) {
  installedBrowser('chromium');
  await takePictures('chromium', 'docs', inReadme, clockAt('2026-11-03T10:00:00'));
  console.log(`In docs/: ${inReadme.map(({ file }) => file).join(', ')}.`);
}
