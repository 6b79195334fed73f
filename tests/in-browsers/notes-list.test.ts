import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Note } from '../../domain/notes/note.ts';
import { until } from '../../scripts/driver/running.ts';
import { behaviourIds, putNotes } from '../bench/scale.ts';
import * as words from '../words.ts';
import { listedNotes, press, saysStored, shows, type } from './as-user.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * What Notities looks like to who reads on a narrow screen, and with a note that is too long to be drawn.
 */
const browser = await openThisBrowser();
const [behaviour = ''] = behaviourIds();
const now = Date.now();
const note = (id: string, text: string, minutesAgo: number): Note => {
  const created = now - minutesAgo * 60_000;
  return { id, behaviour, text, created, updated: created };
};
const twoLines = 'Eerst luisteren.\nDan pas iets vinden.';
const more = ' En dit erbij.';
const enormous = 'regel\n'.repeat(2_000_000);

it('a note of two lines is at most 120 px high at 360 px, and own words come first', async () => {
  const first = await browser.page('sidepanel.html#/notities');
  await shows(first, '.no-notes');
  await putNotes(first, [note('a', twoLines, 1), note('b', twoLines, 2), note('c', twoLines, 3)]);
  await first.close();
  const page = await browser.page('sidepanel.html#/notities');
  await page.setViewport({ width: 360, height: 640 });
  await shows(page, '[data-note=c]');
  const [height, order] = await page.evaluate(() => {
    const row = document.querySelector<HTMLElement>('li[data-id=b]');
    const field = row?.querySelector('textarea')?.getBoundingClientRect().top ?? 0;
    const about = row?.querySelector('a')?.getBoundingClientRect().top ?? 0;
    return [row?.offsetHeight ?? 0, field < about];
  });
  expect(order).toBe(true);
  expect(height).toBeGreaterThan(90);
  expect(height).toBeLessThanOrEqual(120);
  // With the day above it, nothing stands in its way: the link, the time and the button are on one line.
  const tops = await page.evaluate(() =>
    [...document.querySelectorAll('li[data-id=b] :is(a, time, button)')].map((part) => {
      const { top, bottom } = part.getBoundingClientRect();
      return (top + bottom) / 2;
    }),
  );
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(8);
  await page.close();
});

it('a note of 200,000 characters can be written in once it is shown whole', async () => {
  const first = await browser.page('sidepanel.html#/notities');
  await putNotes(first, [
    note('long', 'Een gewone zin over wat ik deed. '.repeat(6061).slice(0, 200_000), 0),
  ]);
  await first.close();
  const page = await browser.page('sidepanel.html#/notities');
  await press(page, words.note.whole, '[data-note=long]');
  const ofLong = await waitOf(page, '[data-note=long] textarea');
  const ofShort = await waitOf(page, '[data-note=a] textarea');
  console.log(
    `A key is drawn after ${ofLong} ms in a note of 200,000 characters, after ${ofShort} ms in one of 40.`,
  );
  // The rest is what the browser itself needs to lay out so much text.
  expect(ofLong / ofShort).toBeLessThan(40);
  await press(page, words.note.remove, '[data-note=long]');
  await page.close();
});

/** Types at the end of a field. @returns how long it takes until a key is drawn, the middle one of all, in ms */
async function waitOf(page: Page, field: string): Promise<number> {
  await shows(page, field);
  await page.evaluate(listenToKeys, field);
  await type(page, field, more);
  await saysStored(page, field);
  const waits = await page.evaluate(() => (window as unknown as Listened).waits);
  expect(waits).toHaveLength(more.length);
  return waits.toSorted((one, other) => one - other)[more.length / 2] ?? 0;
}

interface Listened {
  /** For each key, after how many ms the page has drawn what it did. */
  waits: number[];
}

/** Works in the page. */
function listenToKeys(field: string): void {
  const waits: number[] = [];
  Object.assign(window, { waits });
  document.querySelector(field)?.addEventListener('input', (event) => {
    const begun = event.timeStamp;
    requestAnimationFrame(() => setTimeout(() => waits.push(performance.now() - begun)));
  });
}

it('with a note of 2 million lines Notities opens, it can be removed, and the Prullenbak opens too', async () => {
  const first = await browser.page('sidepanel.html#/notities');
  await putNotes(first, [note('enormous', enormous, 0)]);
  await first.close();
  const page = await browser.page('sidepanel.html#/notities');
  await shows(page, '[data-note=enormous]');
  await press(page, words.note.remove, '[data-note=enormous]');
  await until('it is gone', () =>
    page.evaluate(() => document.querySelector('[data-note=enormous]') === null),
  );
  expect((await listedNotes(browser)).map(({ text }) => text)).toEqual([twoLines + more, twoLines, twoLines]);
  await page.evaluate(() => {
    location.hash = '#/prullenbak';
  });
  await shows(page, '[data-note=enormous]');
  expect(
    await page.evaluate(() => document.querySelector('[data-note=enormous]')?.textContent?.length ?? 0),
  ).toBeLessThan(10_000);
  await page.close();
});
