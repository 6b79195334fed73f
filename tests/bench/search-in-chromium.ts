import type { Page } from 'puppeteer-core';
import type { Note } from '../../domain/notes/note.ts';
import { until } from '../../scripts/driver/running.ts';
import { type Driver, openBrowser } from '../../scripts/driver.ts';
import { storeNotes } from './scale.ts';
import { median } from './statistics.ts';

/** Times in ms. */
export interface SearchInChromium {
  /** Of each keystroke in the panel: from the input event until the results are in the page. */
  found: number[];
  /** The same, until the browser has also laid them out; all that then remains is to paint. */
  laidOut: number[];
  /** Until the panel shows its cards, without notes and with them. */
  start: [few: number, many: number];
  /** From the first key until the last note can be found. */
  takenIn: number;
}

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
    await storeNotes(browser, notes);
    const many = await panelStart(browser);
    const panel = await browser.page('sidepanel.html');
    const takenIn = await takeIn(panel, notes[0]);
    const times: [number, number][][] = [];
    for (let round = 0; round < rounds; round += 1) {
      times.push(await panel.evaluate(typeInPanel, field, keystrokes));
    }
    const fastest = (which: 0 | 1) =>
      keystrokes.map((_, key) => Math.min(...times.map((round) => round[key]?.[which] ?? Number.NaN)));
    return { found: fastest(0), laidOut: fastest(1), start: [few, many], takenIn };
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

/** Asks for the oldest note, which the panel takes in last. @returns how long it took to be found, in ms */
async function takeIn(panel: Page, oldest: Note | undefined): Promise<number> {
  const begin = performance.now();
  await panel.type(field, oldest?.text.slice(0, 60) ?? '');
  await until(
    'the oldest note is found',
    async () => await panel.$(`[data-results] [data-note="${oldest?.id}"]`),
    60_000,
  );
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
