import type { Page } from 'puppeteer-core';
import { clockAt } from '../driver/clock.ts';
import { until } from '../driver/running.ts';
import { type BrowserName, type Driver, type Look, openBrowser } from '../driver.ts';
import { hasText, restoreFixedBackup } from './act.ts';
import { moment } from './fixed-backup.ts';
import { emptySurfaces, filledSurfaces, type Surface } from './surfaces.ts';

/** Each surface is taken in each of these. */
const looks: { name: string; look: Look; width: number }[] = [320, 1280].flatMap((width) => [
  { name: `light ${width}`, look: { scheme: 'light' }, width },
  { name: `dark ${width}`, look: { scheme: 'dark' }, width },
  { name: `forced colours ${width}`, look: { scheme: 'dark', forcedColors: true }, width },
]);

/** The pictures of one surface: by the name of the look, as PNG. */
export type Pictures = Map<string, Uint8Array>;

/**
 * Takes pictures of all surfaces of a build, in a new browser with the same clock and the same data.
 * @param build folder of the unpacked extension
 * @param part only surfaces with this in their names
 * @returns by the name of the surface
 */
export async function takeAll(
  name: BrowserName,
  build: string,
  part: string,
): Promise<Map<string, Pictures>> {
  const browser = await openBrowser(name, { build, samePixels: true });
  try {
    const taken = new Map<string, Pictures>();
    const takeEach = async (surfaces: Surface[]) => {
      const asked = surfaces.filter((surface) => surface.name.includes(part));
      for (const surface of asked) taken.set(surface.name, await take(browser, surface));
    };
    await takeEach(emptySurfaces);
    const options = await browser.page('options.html', clockAt(moment));
    await restoreFixedBackup(options);
    await options.close();
    await takeEach(filledSurfaces);
    return taken;
  } finally {
    await browser.close();
  }
}

async function take(browser: Driver, surface: Surface): Promise<Pictures> {
  const page = await browser.page(surface.path, `${clockAt(moment)};${surface.before ?? ''}`);
  await page.setViewport({ width: 1280, height: 800 });
  await holdStill(page);
  await surface.prepare?.(page);
  await hasText(page, surface.shows);
  await settled(page);
  const pictures: Pictures = new Map();
  for (const { name, look, width } of looks) {
    // Paper has no forced colours.
    if (surface.printed && look.forcedColors) continue;
    await page.setViewport({ width, height: 800 });
    await browser.look(page, { ...look, printed: surface.printed ?? false });
    // What is for paper alone is drawn when the browser says that it prints.
    if (surface.printed) await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await settled(page);
    pictures.set(name, await steadyPicture(page));
  }
  await page.close();
  return pictures;
}

/** No movement, no cursor and nothing that is laid out later. A style sheet that is made by script is what the content policy lets through. */
async function holdStill(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    // In forced colours the cursor is seen all the same: then it stands still.
    sheet.replaceSync(`*, ::before, ::after {
      animation: none !important;
      transition: none !important;
      caret-color: transparent !important;
      caret-animation: manual !important;
    }
    /* What is found by search only stays out of sight. */
    :not([hidden]) {
      content-visibility: visible !important;
    }`);
    document.adoptedStyleSheets = [sheet];
  });
}

/** Waits until the fonts are there and the page has been the same for a while. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => scrollTo(0, 0)));
  let last = '';
  await until('the page stays the same', async () => {
    const before = last;
    last = await page.evaluate(async () => {
      for (let n = 0; n < 6; n += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
      return `${document.body.scrollHeight} ${document.body.innerHTML}`;
    });
    return last === before;
  });
}

/** A picture that is the same twice in a row: a busy browser may draw a page in two goes. */
async function steadyPicture(page: Page): Promise<Uint8Array> {
  let last: Uint8Array = new Uint8Array();
  return until('two pictures in a row are the same', async () => {
    const before = last;
    last = await page.screenshot({ fullPage: true });
    return Buffer.from(last).equals(before) && last;
  });
}
