import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { deck } from '../../content/deck.ts';
import { until } from '../../scripts/driver/running.ts';
import * as words from '../words.ts';
import { goTo, press, shows } from './as-user.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * A behaviour on a shared screen: it fits the windows of laptops, and can be read whole at any zoom.
 */
const browser = await openThisBrowser();
const all = deck.cards.flatMap(({ behaviours }) => behaviours.map(({ id }) => id));
const longest = 'legitimiteit/hoe-iets-uitpakt';
let page: Page;

beforeAll(async () => {
  page = await browser.page('sidepanel.html#/kaarten');
  await shows(page, '[data-card]');
});

const hash = () => page.evaluate(() => location.hash);
const isAt = (where: string) => until(`the address is ${where}`, async () => (await hash()) === where);

async function large(id: string): Promise<void> {
  await goTo(page, `#/groot/${id}`);
  await shows(page, `main > div [data-behaviour="${id}"]`);
}

it.each([
  [1280, 585],
  [1366, 641],
  [1536, 730],
  [1920, 950],
])('fits a window of %d × %d, each of the 99', async (width, height) => {
  await page.setViewport({ width, height });
  await large(longest);
  const tooHigh = await page.evaluate(async (ids) => {
    const wrong: string[] = [];
    for (const id of ids) {
      location.hash = `#/groot/${id}`;
      while (!document.querySelector(`main [data-behaviour="${id}"]`))
        await new Promise(requestAnimationFrame);
      if (document.documentElement.scrollHeight > innerHeight) wrong.push(id);
    }
    return wrong;
  }, all);
  expect(tooHigh).toEqual([]);
});

it('zoomed in, the keys up and down and Space scroll, and left and right turn', async () => {
  await page.setViewport({ width: 256, height: 205 });
  await large(longest);
  for (const key of ['ArrowDown', ' '] as const) {
    await page.evaluate(() => scrollTo(0, 0));
    await page.keyboard.press(key);
    await until(`${key} has scrolled`, () => page.evaluate(() => scrollY > 0));
    expect(await hash()).toBe(`#/groot/${longest}`);
  }
  await page.keyboard.press('ArrowLeft');
  await until('another is shown', async () => (await hash()) !== `#/groot/${longest}`);
});

it('while all is in view up and down turn, Space goes on and Shift+Space back', async () => {
  await page.setViewport({ width: 1280, height: 800 });
  await large('vertrouwen/nieuwsgierig');
  const first = await hash();
  await page.keyboard.press(' ');
  await until('the next is shown', async () => (await hash()) !== first);
  await page.keyboard.down('Shift');
  await page.keyboard.press(' ');
  await page.keyboard.up('Shift');
  await isAt(first);
});

it('who goes on by a button keeps it, and hears what has come', async () => {
  await large('vertrouwen/nieuwsgierig');
  const first = await hash();
  await page.focus('main button');
  await page.keyboard.press('Enter');
  await until('the next is shown', async () => (await hash()) !== first);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.large.next);
  await until('it is told', () =>
    page.$eval('main > [role=status]', (region) => region.textContent?.startsWith('2 ') === true),
  );
});

it('the words that take the focus are a group with a name: which of how many', async () => {
  await large('vertrouwen/nieuwsgierig');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('ArrowRight');
  await until('the words have the focus', () =>
    page.evaluate(() => document.activeElement?.getAttribute('role') === 'group'),
  );
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
    /^\d+ van \d+$/,
  );
});

it('gives a star in place', async () => {
  await large('vertrouwen/nieuwsgierig');
  await press(page, words.behaviour.star);
  await shows(page, 'main [aria-pressed=true]');
});

it('letters become at least twice as large when one zooms in to 500 %', async () => {
  for (const [width, height] of [
    [1920, 950],
    [1280, 585],
  ] as const) {
    // A window at a zoom of 500 % has a fifth of the pixels, each five times as large.
    const seen: number[] = [];
    for (const zoom of [1, 5]) {
      await page.setViewport({ width: width / zoom, height: Math.round(height / zoom) });
      await large(longest);
      const size = await page.$eval('main p[data-behaviour]', (p) =>
        Number.parseFloat(getComputedStyle(p).fontSize),
      );
      seen.push(size * zoom);
    }
    expect((seen[1] ?? 0) / (seen[0] ?? 1)).toBeGreaterThanOrEqual(2);
  }
});

/** What of the browser's own these pages may call. */
interface Api {
  tabs: { create(tab: { url: string }): Promise<unknown> };
  extension: { getViews(of: { type: 'tab' }): (Window & typeof globalThis)[] };
}

it('“Terug” closes a tab that was opened for it', async () => {
  await goTo(page, '#/kaarten');
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    await chrome.tabs.create({ url: `${location.pathname}#/groot/opgave` });
  });
  const opened = (press: boolean) =>
    page.evaluate((isPressed) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      const view = chrome.extension
        .getViews({ type: 'tab' })
        .find((each) => each.location.hash === '#/groot/opgave');
      const large = view?.document.querySelector('[data-card=opgave] [role=group]');
      if (isPressed) view?.dispatchEvent(new view.KeyboardEvent('keydown', { key: 'Escape' }));
      return large !== undefined && large !== null;
    }, press);
  await until('it is open', () => opened(false));
  // The page in it has to know that it is a tab.
  await new Promise((resolve) => setTimeout(resolve, 300));
  await opened(true);
  await until('it is closed', async () => !(await opened(false)));
  const others = await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    const views = chrome.extension.getViews({ type: 'tab' }).map((each) => each.location);
    return views.filter(({ pathname }) => pathname === location.pathname).map(({ hash }) => hash);
  });
  expect(others).toEqual(['#/kaarten']);
});

it('“Terug” goes back to the cards where one came from them', async () => {
  await page.setViewport({ width: 1280, height: 800 });
  await large('vertrouwen/nieuwsgierig');
  await press(page, words.large.leave);
  await isAt('#/gedrag/vertrouwen/nieuwsgierig');
});
