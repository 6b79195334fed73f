import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Note } from '../../domain/notes/note.ts';
import { until } from '../../scripts/driver/running.ts';
import { manyNotes } from '../bench/many-notes.ts';
import { behaviourIds, putNotes } from '../bench/scale.ts';
import { noteField, shows, write } from './as-user.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * Notities with many notes: it keeps still, whatever the notes do that are not in view.
 */
const browser = await openThisBrowser();
const size = { width: 400, height: 765 };

/** Notes of one to 36 sentences, all made in one minute after the other. */
function notesOf(count: number): Note[] {
  const texts = manyNotes(count * 6, behaviourIds(), count).map(({ text }) => text);
  return manyNotes(count, behaviourIds()).map((note, n) => ({
    ...note,
    id: `n${n}`,
    text: texts.slice(n * 6, n * 6 + 1 + ((n * 7) % 6)).join(' '),
  }));
}

async function openList(): Promise<Page> {
  const page = await browser.page('sidepanel.html#/notities');
  await page.setViewport(size);
  await shows(page, '[data-note]');
  return page;
}

/** Where each row in view begins, in px from the top of the window, once nothing moves any more. */
function rowsInView(page: Page): Promise<Map<string, number>> {
  const tops = () =>
    page.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('main li[data-id]')];
      const areRead = rows.every((row) => row.querySelector('[data-note]'));
      const inView = rows.flatMap((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > 0 && top < innerHeight ? [[row.dataset.id ?? '', top] as [string, number]] : [];
      });
      return areRead && inView.length > 0 ? inView : undefined;
    });
  let last = '';
  return until('the list stands still', async () => {
    const now = await tops();
    const isStill = now !== undefined && JSON.stringify(now) === last;
    last = JSON.stringify(now);
    return isStill && new Map(now);
  });
}

/** How far the rows moved that were in view before and after. */
function moves(before: Map<string, number>, after: Map<string, number>): number[] {
  return [...after].flatMap(([id, top]) => {
    const old = before.get(id);
    return old === undefined ? [] : [Math.round(top - old)];
  });
}

/** Turns the wheel; the rows in view move as far as it does. @returns whether there was anything to scroll */
async function wheel(page: Page, by: number): Promise<void> {
  const before = await rowsInView(page);
  const from = await page.evaluate(() => scrollY);
  await page.mouse.wheel({ deltaY: by });
  await until('it has scrolled', () => page.evaluate((y) => scrollY !== y, from));
  const moved = moves(before, await rowsInView(page));
  expect(moved.length, `rows that stay in view of ${[...before.keys()]}`).toBeGreaterThan(0);
  for (const each of moved) expect(Math.abs(each + by), `moved ${moved}`).toBeLessThanOrEqual(2);
}

const isAtEnd = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY < 2);

describe.each([60, 10_000])('%i notes of 1 to 36 sentences', (count) => {
  let page: Page;
  beforeAll(async () => {
    const first = await browser.page('sidepanel.html#/notities');
    await shows(first, '.no-notes, [data-note]');
    const notes = notesOf(count);
    for (let from = 0; from < count; from += 5000) await putNotes(first, notes.slice(from, from + 5000));
    await first.close();
    page = await openList();
    await shows(page, `[aria-setsize="${count}"]`);
    await page.mouse.move(200, 500);
  });
  afterAll(() => page.close());

  it('End comes to the end at once, and stays there', async () => {
    await page.keyboard.press('End');
    await until('the oldest note is in view', async () => (await rowsInView(page)).has('n0'));
    await rowsInView(page);
    expect(await isAtEnd(page)).toBe(true);
  });

  it('upwards from the end, rows move as far as the wheel does', async () => {
    for (let turn = 0; turn < 20; turn += 1) await wheel(page, -200);
  });

  it('downwards from the middle as well', async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    for (let turn = 0; turn < 8; turn += 1) await wheel(page, 200);
    for (let turn = 0; turn < 8; turn += 1) await wheel(page, -200);
  });
});

describe('a note that comes above', () => {
  it('moves no row in the middle of the list', async () => {
    const page = await openList();
    await page.evaluate(() => scrollTo(0, 5000));
    const before = await rowsInView(page);
    const other = await browser.page('newtab.html');
    await write(other, noteField, 'Van boven, midden.');
    await other.close();
    await until('it is in the list', () =>
      page.evaluate(() => document.querySelector('[aria-setsize="10001"]') !== null),
    );
    expect(moves(before, await rowsInView(page)).every((move) => Math.abs(move) <= 2)).toBe(true);
    await page.close();
  });

  it('does not move the field that someone types in at the top', async () => {
    const page = await openList();
    await shows(page, '[aria-setsize="10001"]');
    const field = '[data-id] [data-note] textarea';
    await page.click(field);
    const top = () => page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
    const before = await top();
    const other = await browser.page('newtab.html');
    await write(other, noteField, 'Van boven, bovenaan.');
    await other.close();
    await shows(page, '[aria-setsize="10002"]');
    await until('the new row is read', () =>
      page.evaluate(() => document.querySelector('main li[data-id] [data-note]') !== null),
    );
    await rowsInView(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
    await page.close();
  });
});
