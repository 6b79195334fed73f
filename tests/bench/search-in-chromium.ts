import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { databaseName } from '../../storage/database.ts';
import type { Note } from '../../domain/note.ts';
import { until } from '../browser/driver/running.ts';
import { type Driver, openBrowser } from '../browser/driver.ts';
import { median } from './statistics.ts';

/** Times in ms. */
export interface SearchInChromium {
  /** Of each keystroke: the search by itself, in an empty page. */
  search: number[];
  /** Of each keystroke in the panel: from the input event until the results are in the page. */
  script: number[];
  /** The same, until the browser has also laid them out; all that then remains is to paint. */
  laidOut: number[];
  /** Until the panel shows its cards, without notes and with them. */
  start: [few: number, many: number];
  /** From the first key until the last note can be found. */
  takenIn: number;
}

const root = join(import.meta.dirname, '../..');
/** The fastest of so many rounds counts: what else the machine was doing says nothing about the search. */
const rounds = 3;
const field = 'input[type=search]';

/** Types queries, key by key, in the panel of the production build. @param notes the last one is found last */
export async function searchInChromium(
  notes: readonly Note[],
  keystrokes: readonly string[],
): Promise<SearchInChromium> {
  const browser = await openBrowser('chromium');
  try {
    const few = await panelStart(browser);
    await store(await browser.page('sidepanel.html'), notes);
    const many = await panelStart(browser);
    const panel = await browser.page('sidepanel.html');
    const takenIn = await takeIn(panel, notes[0]);
    const found = await inRounds(() => panel.evaluate(typeInPanel, field, keystrokes));
    const search = await searchAlone(await browser.website('about:blank'), notes, keystrokes);
    return {
      search,
      script: found.map(([script]) => script ?? 0),
      laidOut: found.map(([, laidOut]) => laidOut ?? 0),
      start: [few, many],
      takenIn,
    };
  } finally {
    await browser.close();
  }
}

/** How long a panel takes to show its cards. */
async function panelStart(browser: Driver): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < 9; n += 1) {
    const page = await browser.page('sidepanel.html');
    times.push(
      await until('the panel is painted', () =>
        page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime),
      ),
    );
    await page.close();
  }
  return median(times);
}

/** Puts notes in the database of an open page, past the page's own code. */
async function store(page: Page, notes: readonly Note[]): Promise<void> {
  await page.evaluate(
    (name, all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('notes', 'readwrite');
          for (const note of all) writing.objectStore('notes').put(note);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    databaseName,
    notes,
  );
  await page.close();
}

/** Asks for the oldest note, which the panel takes in last. @returns how long it took to be found, in ms */
async function takeIn(panel: Page, oldest: Note | undefined): Promise<number> {
  const begin = performance.now();
  await panel.type(field, oldest?.text.slice(0, 60) ?? '');
  await until('the oldest note is found', async () => await panel.$(`[data-results] [data-note="${oldest?.id}"]`), 60_000);
  return performance.now() - begin;
}

/** Works in the panel. @returns of each keystroke the ms until the results are in the page, and until they are laid out */
async function typeInPanel(css: string, keys: readonly string[]): Promise<[number, number][]> {
  const input = document.querySelector<HTMLInputElement>(css);
  if (!input) throw new Error('the panel has no search');
  const times: [number, number][] = [];
  for (const typed of keys) {
    input.value = typed;
    const start = performance.now();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    // Preact draws in a microtask, which was asked for before this one.
    await Promise.resolve();
    const drawn = performance.now();
    document.body.getBoundingClientRect();
    times.push([drawn - start, performance.now() - start]);
    // The page has its turn, as between two keys.
    await new Promise((goOn) => setTimeout(goOn));
  }
  return times;
}

/** The search by itself, in the same browser. */
async function searchAlone(page: Page, notes: readonly Note[], keystrokes: readonly string[]) {
  await page.evaluate(await bundledSearch());
  await page.evaluate((all) => {
    const page = globalThis as unknown as { found: Found; search: Search };
    page.search = page.found.createSearch(page.found.deck, page.found.synonyms);
    page.search.addNotes(all);
  }, notes);
  const found = await inRounds(() =>
    page.evaluate((keys) => {
      const { search } = globalThis as unknown as { search: Search };
      return keys.map((typed) => {
        const start = performance.now();
        search.find(typed, 'leidinggevende');
        return [performance.now() - start];
      });
    }, keystrokes),
  );
  return found.map(([time]) => time ?? 0);
}
