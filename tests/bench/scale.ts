import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Deck } from '../../domain/deck/deck.ts';
import type { Note } from '../../domain/notes/note.ts';
import { until } from '../../scripts/driver/running.ts';
import { type BrowserName, type Driver, openBrowser } from '../../scripts/driver.ts';
import { shows } from '../in-browsers/as-user.ts';
import * as words from '../words.ts';
import { manyNotes } from './many-notes.ts';
import { median, ratio } from './statistics.ts';

/** With the first of these the others are compared. */
export const sizes = [10, 10_000, 100_000] as const;
const rounds = 20;

const places = {
  'new tab': ['newtab.html', '[data-behaviour]'],
  'panel, Kaarten': ['sidepanel.html#/kaarten', '[data-card]'],
  'panel, Notities': ['sidepanel.html#/notities', '[data-note]'],
} as const;

/** Prints what pages cost with few and with many notes: three browsers side by side, visited in turn. */
export async function reportScale(name: BrowserName): Promise<void> {
  const browsers = await Promise.all(sizes.map(() => openBrowser(name)));
  try {
    for (const [index, browser] of browsers.entries())
      await storeNotes(browser, manyNotes(sizes[index] ?? 0, behaviourIds()));
    for (const place of Object.keys(places) as (keyof typeof places)[])
      await reportPlace(name, browsers, place);
    for (const [index, browser] of browsers.entries()) {
      const page = await browser.page(places['panel, Notities'][0]);
      // The newest notes are drawn before all are known.
      await shows(page, `[aria-setsize="${sizes[index]}"]`);
      console.log(`  ${name}, memory of Notities with ${sizes[index]} notes: ${await browser.memory(page)}`);
      await goToOldest(page, sizes[index] ?? 0);
      await page.close();
    }
  } finally {
    for (const browser of browsers) await browser.close();
  }
}

/** Goes to the end of Notities as a user does; fails when the oldest note does not come into view. */
async function goToOldest(page: Page, notes: number): Promise<void> {
  // Not by the mouse: the rows above the button get their height while one scrolls there.
  const goOn = (older: string) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === older);
    button?.click();
    return button === undefined;
  };
  await until('there are no older notes', () => page.evaluate(goOn, words.longList.older));
  await until(`note ${notes} of ${notes} is in view`, () =>
    page.evaluate((place) => {
      scrollTo(0, document.documentElement.scrollHeight);
      const oldest = document.querySelector(`[aria-posinset="${place}"]`)?.getBoundingClientRect();
      return oldest !== undefined && oldest.top < innerHeight && oldest.bottom > 0;
    }, notes),
  );
}

async function reportPlace(name: BrowserName, browsers: Driver[], place: keyof typeof places): Promise<void> {
  const [path, selector] = places[place];
  const times: number[][] = browsers.map(() => []);
  for (let round = -2; round < rounds; round += 1) {
    for (const [index, browser] of browsers.entries()) {
      const drawn = await visit(browser, path, selector);
      if (round >= 0) times[index]?.push(drawn);
    }
  }
  const [few = [], ...more] = times;
  const ratios = more.map((many, index) => {
    const { value, low, high } = ratio(many, few);
    return `${sizes[index + 1]} notes ${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
  });
  console.log(
    `  ${name}, ${place}: ${median(few).toFixed(0)} ms with ${sizes[0]} notes; times as long with ${ratios.join(', ')}`,
  );
}

/** Opens a page. @returns after how many ms what was asked for was drawn, by the page's own clock */
export async function visit(browser: Driver, path: string, selector: string): Promise<number> {
  const page = await browser.page(path, `(${watchFor})(${JSON.stringify(selector)})`);
  const drawn = await until(`${selector} is drawn`, () =>
    page.evaluate(() => (window as unknown as Watched).drawn),
  );
  await page.close();
  return drawn;
}

interface Watched {
  drawn: number | undefined;
}

/** Works in the page, before its own scripts. Through `window`: in Firefox it runs beside the page. */
function watchFor(selector: string): void {
  const page = window as unknown as Watched & typeof globalThis;
  const observer = new page.MutationObserver(() => {
    if (!page.document.querySelector(selector)) return;
    page.drawn = page.performance.now();
    observer.disconnect();
  });
  observer.observe(page.document, { childList: true, subtree: true });
}

/** Puts notes in the database of a browser without notes; not through the product: that would take long. */
export async function storeNotes(browser: Driver, notes: readonly Note[]): Promise<void> {
  // The product makes its database.
  const page = await browser.page('sidepanel.html#/notities');
  await shows(page, '.no-notes');
  for (let from = 0; from < notes.length; from += 5000) await putNotes(page, notes.slice(from, from + 5000));
  await page.close();
}

/** Ids of all behaviours, for notes to hang on. */
export function behaviourIds(): string[] {
  const deck: Deck = JSON.parse(
    readFileSync(new URL('../../content/ambtelijk-vakmanschap.json', import.meta.url), 'utf8'),
  );
  return deck.cards.flatMap(({ behaviours }) => behaviours.map(({ id }) => id));
}

/** Puts notes in the database that a page of the product has open; pages do not hear of it. */
export function putNotes(page: Page, notes: readonly object[]): Promise<void> {
  return page.evaluate(
    (batch) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('vakmanschap');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const writing = request.result.transaction('notes', 'readwrite');
          for (const note of batch) writing.objectStore('notes').put(note);
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    notes,
  );
}
