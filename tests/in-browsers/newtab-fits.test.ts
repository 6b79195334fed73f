import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { deck } from '../../content/deck.ts';
import { clockAt, type PageWithClock } from '../../scripts/driver/clock.ts';
import { until } from '../../scripts/driver/running.ts';
import * as words from '../words.ts';
import { noteField, press, saysStored, shows, showsText, type } from './as-user.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * All behaviours, on the screens that civil servants have. One page is led past all of them by its own clock and its
 * own button, as a leidinggevende sees them: that is each behaviour, and each with the most words beside it.
 */
const screens = [
  [1280, 585],
  [1366, 641],
  [1536, 730],
  [1280, 800],
  [1024, 600],
  [1920, 950],
  [360, 640],
] as const;
/** Mondays to Fridays on which the cards come by. */
const days = [3, 4, 5, 6, 9, 10, 11].map((day) => `2026-11-${String(day).padStart(2, '0')}T10:00:00`);
const comeBy = deck.cards.flatMap(({ behaviours }) => behaviours).filter(({ onlyOnCard }) => !onlyOnCard);
/** So often the button is pressed on a card: it has been past all of them, and at the first again. */
const presses = (onCard: string | undefined) =>
  comeBy.filter(({ id }) => id.split('/')[0] === onCard).length + 1;
const shortNote = 'Vaker doen.';
const longNote = 'Eerst luisteren, dan pas iets vinden. '.repeat(12);

/** What both browsers have in the pages of an extension. */
interface WithStorage {
  chrome: { storage: { local: { set(values: object): Promise<void> } } };
}

/** What waits for the next frame comes at once: what is measured here need not be drawn, and that costs most. */
const withoutFrames = `
  const { port1, port2 } = new window.MessageChannel();
  const waiting = [];
  port1.onmessage = () => waiting.shift()?.(window.performance.now());
  window.requestAnimationFrame = (work) => {
    port2.postMessage(undefined);
    return waiting.push(work);
  };`;

/** Timers end so many times as soon: what is said of copying goes sooner, and what is typed is stored sooner. */
const haste = 5;

const browser = await openThisBrowser();
let page: Page;

beforeAll(async () => {
  page = await browser.page('newtab.html');
  await page.evaluate(() => localStorage.setItem('settings', JSON.stringify({ role: 'leidinggevende' })));
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as WithStorage;
    return chrome.storage.local.set({ settings: { role: 'leidinggevende' } });
  });
  await page.close();
  page = await browser.page('newtab.html', clockAt(days[0] ?? '', haste) + withoutFrames);
  await shows(page, 'main a[href*="#over"]');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
});

/** Moves the page to another day, as after sleep. */
async function goToDay(day: string): Promise<void> {
  await page.evaluate((moment) => {
    (window as unknown as PageWithClock).setClock(moment);
    dispatchEvent(new Event('focus'));
  }, day);
}

/** The card that is shown. */
const card = () => page.evaluate(() => document.querySelector<HTMLElement>('[data-card]')?.dataset.card);

interface Seen {
  behaviour: string;
  /** What cannot be seen without scrolling, or is cut off. */
  out: string[];
  /** Where the buttons and the field are. */
  places: string;
}

/** Presses "Ander voorbeeld" so often, and looks each time. @param link to what then has to be there */
function pressAndLook(times: number, link: string): Promise<Seen[]> {
  return page.evaluate(
    async (another, times, awaited) => {
      const found: Seen[] = [];
      const find = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
      const button = find('main button').find(({ textContent }) => textContent === another);
      for (let time = 0; time < times; time += 1) {
        button?.click();
        do await new Promise((resolve) => setTimeout(resolve));
        while (!find(`main a[href*="${awaited}"]`)[0]);
        const buttons = find('main button:not([aria-label])');
        const seen = [...find('time, nav, h1, [data-behaviour], label, textarea'), ...buttons];
        const isOut = (element: HTMLElement) => {
          const { top, right, bottom } = element.getBoundingClientRect();
          return top < 0 || bottom > innerHeight || right > innerWidth;
        };
        const out = seen.filter(isOut).map(({ tagName, textContent }) => `${tagName} ${textContent}`);
        const { scrollHeight, scrollWidth } = document.documentElement;
        if (innerWidth > 1000 && scrollHeight > innerHeight) out.push(`page: ${scrollHeight} high`);
        if (scrollWidth > innerWidth) out.push(`page: ${scrollWidth} wide`);
        const behaviour = find('[data-behaviour]')[0]?.dataset.behaviour ?? '';
        const places = [...find('textarea'), ...buttons]
          .map((each) => each.getBoundingClientRect().top)
          .join();
        found.push({ behaviour, out, places });
      }
      return found;
    },
    words.today.another,
    times,
    link,
  );
}

/** On each screen, past all behaviours. @param link to what stands below the buttons each time */
async function lookAtAll(link: string): Promise<void> {
  const wrong: unknown[] = [];
  for (const [width, height] of screens) {
    await page.setViewport({ width, height });
    const all: Seen[] = [];
    for (const day of days) {
      await goToDay(day);
      all.push(...(await pressAndLook(presses(await card()), link)));
    }
    expect(new Set(all.map(({ behaviour }) => behaviour)).size).toBe(comeBy.length);
    const screen = `${width} × ${height}`;
    for (const { behaviour, out } of all) if (out.length > 0) wrong.push([screen, behaviour, ...out]);
    const places = new Set(all.map((seen) => seen.places));
    if (places.size > 1) wrong.push([screen, 'moves', ...places]);
  }
  expect(wrong).toEqual([]);
}

describe('on each screen, every behaviour fits, and the field and the buttons stay where they are', () => {
  it('with the line that says what this is', () => lookAtAll('#over'), 180_000);

  it('with what was written before, in few words or in many', async () => {
    for (const [index, day] of days.entries()) {
      await goToDay(day);
      await shows(page, noteField);
      await page.evaluate(
        (text) => {
          const field = document.querySelector('textarea');
          if (!field) return;
          field.value = text;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        index % 2 === 0 ? shortNote : longNote,
      );
      await saysStored(page);
      await pressAndLook(1, '/kaarten');
    }
    await lookAtAll('#/gedrag/');
  }, 180_000);
});

/** Where all that is read or pressed stands, from above to below. */
const placesFromAbove = () =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'time, h1, [data-behaviour], label, textarea, main button:not([aria-label])',
      ),
    ].map((each) => {
      const { left, top, right, bottom } = each.getBoundingClientRect();
      return { tag: each.tagName, left, top, right, bottom };
    }),
  );

it.each(screens)('at %i × %i nothing moves while ten lines are typed', async (width, height) => {
  await page.setViewport({ width, height });
  // That brings an empty field.
  await press(page, words.today.another);
  await until('the field is empty', () =>
    page.evaluate(() => document.querySelector('textarea')?.value === ''),
  );
  const before = await placesFromAbove();
  await type(page, noteField, 'een\ntwee\ndrie\nvier\nvijf\nzes\nzeven\nacht\nnegen\ntien');
  expect(await placesFromAbove()).toEqual(before);
  await saysStored(page);
  expect(await placesFromAbove()).toEqual(before);
});

it.each([
  [1280, 585],
  [1024, 600],
  [360, 640],
])('at %i × %i nothing moves when the sentence is copied', async (width, height) => {
  await page.setViewport({ width, height });
  await until('nothing is said of the last time', async () =>
    page.evaluate((copied) => !document.body.textContent?.includes(copied), words.copy.copied),
  );
  const before = await placesFromAbove();
  await press(page, words.today.copy);
  await showsText(page, words.copy.copied);
  expect(await placesFromAbove()).toEqual(before);
});

/** What lies over something else. */
async function overlaps(): Promise<string[]> {
  const all = await placesFromAbove();
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1 &&
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1,
      )
      .map((other) => `${one.tag} and ${other.tag}`),
  );
}

it.each(screens)(
  'at %i × %i with letters twice as large nothing lies over something else',
  async (width, height) => {
    await page.setViewport({ width, height });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await overlaps()).toEqual([]);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  },
);

it('a sentence of 3,000 characters, in another deck, lies over nothing: the page scrolls', async () => {
  await page.setViewport({ width: 1280, height: 585 });
  await page.evaluate(() => {
    const sentence = document.querySelector<HTMLElement>('[data-behaviour]');
    if (sentence) sentence.textContent = 'Doe gewoon wat goed is voor wie je het doet. '.repeat(67);
  });
  expect(await overlaps()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeGreaterThan(0);
});
