import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/driver/running.ts';
import { manyNotes } from '../bench/many-notes.ts';
import { behaviourIds, putNotes } from '../bench/scale.ts';
import * as words from '../words.ts';
import { goTo, press, shows, showsText } from './as-user.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * Where the focus is after a note is removed or put back, and that it is never lost nor under the bar.
 */
const browser = await openThisBrowser();
const count = 500;
let page: Page;

beforeAll(async () => {
  const first = await browser.page('sidepanel.html#/notities');
  await shows(first, '.no-notes');
  await putNotes(first, manyNotes(count, behaviourIds()));
  await first.close();
  page = await browser.page('sidepanel.html#/notities');
  await page.setViewport({ width: 380, height: 700 });
  await shows(page, `[aria-setsize="${count}"]`);
});
afterAll(() => page.close());

/** What has the focus: its tag, and its row in the list. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement;
    const row = element?.closest('[aria-posinset]')?.getAttribute('aria-posinset');
    return { tag: element?.localName ?? '', row: row ? Number(row) : undefined, y: scrollY };
  });

/** Removes the note in a row by its button, as Enter does. */
async function removeRow(row: number): Promise<void> {
  await until(`row ${row} is there`, () =>
    page.evaluate((place) => {
      const note = document.querySelector(`[aria-posinset="${place}"] [data-note]`);
      const last = [...document.querySelectorAll('[aria-posinset]')].at(-1)?.getAttribute('aria-posinset');
      if (!note && Number(last) < place) scrollBy(0, 1500);
      return note !== null;
    }, row),
  );
  await page.evaluate((place) => {
    const note = document.querySelector(`[aria-posinset="${place}"] [data-note]`);
    const remove = [...(note?.querySelectorAll('button') ?? [])].at(-1);
    remove?.focus();
    remove?.click();
  }, row);
  await shows(page, '[data-undo] button');
  await until('the focus is in the bar', () =>
    page.evaluate(() => document.activeElement?.closest('[data-undo]') !== null),
  );
}

describe('after a note is removed from the middle of 500', () => {
  it('Escape leaves the focus on the next one, and the page where it is', async () => {
    await removeRow(116);
    const { y } = await focused();
    await page.keyboard.press('Escape');
    await until('the focus is on a note', async () => (await focused()).row !== undefined);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const after = await focused();
    expect(after.tag).toBe('textarea');
    expect(Math.abs((after.row ?? 0) - 116)).toBeLessThanOrEqual(1);
    expect(Math.abs(after.y - y)).toBeLessThan(700);
  });

  it('its row is in view above the bar when the removal is undone', async () => {
    await removeRow(118);
    await press(page, words.undo, '[data-undo]');
    await until('the focus is on the note that came back', async () => (await focused()).row === 118);
  });
});

/** Works in the page. A note higher than the window cannot be seen whole. */
function isAboveBar(): boolean {
  const element = document.activeElement;
  const bar = document.querySelector('.undo__bar');
  if (!element || !bar || bar.contains(element) || element.clientHeight > innerHeight / 2) return true;
  const { bottom } = element.getBoundingClientRect();
  return Math.min(bottom, innerHeight) - bar.getBoundingClientRect().top <= 1;
}

describe.each([
  [360, 765],
  [360, 640],
  [380, 800],
  [320, 640],
])('in a window of %i × %i px with the bar open', (width, height) => {
  it('what Tab comes by is never under the bar', async () => {
    await page.setViewport({ width, height });
    await page.evaluate(() => scrollTo(0, 0));
    await removeRow(2);
    expect(await page.evaluate(() => document.querySelector('.undo__bar')?.clientHeight ?? 99)).toBeLessThan(
      60,
    );
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-note] textarea')?.focus());
    for (let step = 0; step < 24; step += 1) {
      await page.keyboard.press('Tab');
      // Firefox scrolls in the frame after the key.
      await until(`step ${step}: the focus is above the bar`, () => page.evaluate(isAboveBar), 5000);
    }
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-undo] button:last-child')?.click());
  });
});

it('emptying the Prullenbak takes the offer to undo along, in other windows too', async () => {
  await page.evaluate(() => scrollTo(0, 0));
  await removeRow(1);
  const other = await browser.page('sidepanel.html#/prullenbak');
  await press(other, words.trash.empty);
  await press(other, words.trash.emptyYes);
  await showsText(other, words.trash.none);
  await until('the focus is on the heading', () =>
    other.evaluate(() => document.activeElement?.localName === 'h2'),
  );
  await other.close();
  await until('the offer is gone', () => page.evaluate(() => document.querySelector('[data-undo]') === null));
  expect((await focused()).tag).not.toBe('body');
});

it('the offer to undo goes when one goes elsewhere', async () => {
  await removeRow(1);
  await goTo(page, '#/kaarten');
  await until('the offer is gone', () => page.evaluate(() => document.querySelector('[data-undo]') === null));
});
