import { Buffer } from 'node:buffer';
import type { Page } from 'puppeteer-core';
import { extractText } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { deck } from '../../content/deck.ts';
import { until } from '../../scripts/driver/running.ts';
import type { Driver } from '../../scripts/driver.ts';
import { shows } from './as-user.ts';
import { openOnce } from './this-browser.ts';

/*
 * What comes out of the printer: the words on each page of paper, whatever the smallest size of letters that someone
 * has set in the browser.
 */

const behaviours = deck.cards.flatMap((card) => card.behaviours);
const forEveryone = behaviours.filter(({ audience }) => audience === 'iedereen');

interface Choice {
  format: 'a4' | 'a5' | 'a6';
  side: 'medewerker' | 'leidinggevende';
  questions: 'no' | 'yes';
}

const choices: (Choice & { pages: number; sources: number })[] = [
  { format: 'a4', side: 'medewerker', questions: 'yes', pages: 7, sources: 7 },
  { format: 'a4', side: 'leidinggevende', questions: 'yes', pages: 14, sources: 14 },
  { format: 'a5', side: 'leidinggevende', questions: 'no', pages: 8, sources: 14 },
  { format: 'a5', side: 'medewerker', questions: 'yes', pages: 8, sources: 14 },
  { format: 'a6', side: 'medewerker', questions: 'no', pages: 7, sources: 7 },
  // The card whose managers' side is too long has four sides, and the questions have one of their own.
  { format: 'a6', side: 'leidinggevende', questions: 'yes', pages: 17, sources: 17 },
];

/** What the driver's printer holds: Firefox does not ask the page for it, as it does not when it prints. */
const a4 = { width: '210mm', height: '297mm' };
const paper = { a4, a5: a4, a6: { width: '105mm', height: '148mm' } };
/** The page has margins of its own. */
const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };

/** The page to print from, in a tab of its own, with everything chosen. */
async function opened(browser: Driver, choice: Choice): Promise<Page> {
  const page = await browser.page('sidepanel.html#/print');
  await page.setViewport({ width: 1000, height: 800 });
  await until('the pages are there', () => page.$('[data-format]').then(Boolean));
  for (const name of ['format', 'side', 'questions'] as const) {
    const input = `input[name=${name}][value=${choice[name]}]`;
    // Not by the mouse: with large letters a choice may lie under the head of the page.
    await page.$eval(input, (radio) => (radio as HTMLInputElement).click());
    await shows(page, `${input}:checked`);
  }
  await shows(page, `[data-format=${choice.format}]`);
  return page;
}

/** What stands on each page, without spaces and hyphens: how a line is broken does not matter. */
async function printed(page: Page, format: Choice['format']): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true, ...paper[format], margin: noMargin });
  const { text } = await extractText(new Uint8Array(Buffer.from(pdf)));
  return text.map(letters);
}

const letters = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad-]/g, '');
const count = (text: string, piece: string) => text.split(letters(piece)).length - 1;

/** What has to stand on the pages that a choice gives. */
function expectWhole(text: string[], choice: (typeof choices)[number]): void {
  const all = text.join('');
  const wanted = choice.side === 'medewerker' ? forEveryone : behaviours;
  expect(
    wanted.filter((each) => count(all, each.text) !== 1).map(({ id }) => id),
    JSON.stringify(choice),
  ).toEqual([]);
  expect(count(all, deck.source.title)).toBe(choice.sources);
  if (choice.questions === 'no') return;
  const [first] = deck.questions;
  for (const question of deck.questions)
    expect(count(all, question.text)).toBe(count(all, first?.text ?? ''));
  expect(count(all, first?.text ?? '')).toBeGreaterThan(0);
}

describe.each([
  ['letters of any size', undefined],
  ['letters of 20 px at least', 20],
])('on paper, with %s', (_, smallestLetters) => {
  it('no word is lost', async () => {
    const browser = await openOnce({ ...(smallestLetters && { smallestLetters }) });
    try {
      const pages: Page[] = [];
      for (const choice of choices) pages.push(await opened(browser, choice));
      // All at once: Firefox waits up to a second after each of the first ten pages that it prints.
      const texts = await Promise.all(pages.map((page, n) => printed(page, choices[n]?.format ?? 'a4')));
      for (const [n, choice] of choices.entries()) {
        const text = texts[n] ?? [];
        expectWhole(text, choice);
        if (!smallestLetters) expect(text).toHaveLength(choice.pages);
      }
    } finally {
      await browser.close();
    }
  }, 180_000);
});
