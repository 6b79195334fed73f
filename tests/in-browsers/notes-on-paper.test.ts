import { Buffer } from 'node:buffer';
import type { Page } from 'puppeteer-core';
import { extractText } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { behaviourIds, putNotes, storeNotes } from '../bench/scale.ts';
import * as words from '../words.ts';
import { press, shows, showsText } from './as-user.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * What the browser's own command prints (Ctrl+P) of lists that draw only the rows in view.
 */
const browser = await openThisBrowser();
const count = 400;
/** Some are longer than a page. */
const linesOf = (n: number) => (n % 150 === 7 ? 90 : (n % 5) + 1);
const firstWordOf = (n: number) => `Woord${String(n).padStart(4, '0')}`;
const lastWordOf = (n: number) => `Einde${String(n).padStart(4, '0')}`;

/** Newest first: the first is the newest. @param part of their ids */
function notes(part: string) {
  const [behaviour = ''] = behaviourIds();
  return Array.from({ length: count }, (_, n) => {
    const created = Date.UTC(2026, 9, 1) - n * 3_600_000;
    const lines = Array.from({ length: linesOf(n) }, (_, line) => `regel ${line}`);
    return {
      id: `${part}${n}`,
      behaviour,
      text: [firstWordOf(n), ...lines, lastWordOf(n)].join('\n'),
      created,
      updated: created,
    };
  });
}

/** The text of each page of paper. */
async function printed(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(new Uint8Array(Buffer.from(pdf)));
  return text;
}

/** All are there, once, in order, and no page is empty. */
function expectAll(pages: string[]): void {
  const all = pages.join(' ');
  const expected = Array.from({ length: count }, (_, n) => [firstWordOf(n), lastWordOf(n)]).flat();
  expect(all.match(/(Woord|Einde)\d{4}/g)).toEqual(expected);
  expect(pages.filter((text) => text.trim() === '')).toEqual([]);
}

/** A place with so many notes. */
async function listAt(hash: string): Promise<Page> {
  const page = await browser.page(`sidepanel.html${hash}`);
  await shows(page, `[aria-setsize="${count}"]`);
  return page;
}

let page: Page;
let trash: Page;
let printedNotes: string[];
let printedTrash: string[];
beforeAll(async () => {
  await storeNotes(browser, notes('trash'));
  const options = await browser.page('options.html');
  await press(options, words.data.removeAll);
  await press(options, words.data.removeYes);
  await showsText(options, words.data.removedAll);
  await putNotes(options, notes('list'));
  await options.close();
  page = await listAt('#/notities');
  trash = await listAt('#/prullenbak');
  // At once: Firefox waits up to a second after each of the first ten pages that it prints.
  [printedNotes, printedTrash] = await Promise.all([printed(page), printed(trash)]);
});

describe('Ctrl+P', () => {
  it('at Notities prints every note, in order, also what is longer than a page', () => {
    expectAll(printedNotes);
  });

  it('leaves the page as it was', async () => {
    expect(await page.evaluate(() => document.querySelectorAll('.printed-note').length)).toBe(0);
  });

  it('in the Prullenbak prints every note that lies there, in order', async () => {
    const first = printedTrash.join(' ').match(/Woord\d{4}/g) ?? [];
    const listed = await trash.evaluate(() =>
      document.querySelector('[data-note] p')?.textContent?.slice(0, 9),
    );
    expect(first).toHaveLength(count);
    expect(new Set(first).size).toBe(count);
    expect(first[0]).toBe(listed);
  });
});
