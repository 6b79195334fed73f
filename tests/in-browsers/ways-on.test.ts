import type { Page } from 'puppeteer-core';
import { it } from 'vitest';
import { deck } from '../../content/deck.ts';
import { until } from '../../scripts/driver/running.ts';
import type { View } from '../../scripts/driver.ts';
import * as words from '../words.ts';
import { noteField, press, shows, showsText, write } from './as-user.ts';
import { openThisBrowser } from './this-browser.ts';

/* From today's card to the rest, by links: on the new tab in that tab, from the popup in a tab of its own. */
const browser = await openThisBrowser();

const addressOf = (view: View) =>
  // The tab may be on its way from one page to the other.
  view.evaluate(() => location.pathname + location.hash).catch(() => '');

/** Where the tabs are. */
function tabs(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as WithTabs;
    return (await chrome.tabs.query({})).map(({ url }) => url ?? '').join(' ');
  });
}

/** What both browsers have in the pages of an extension. */
interface WithTabs {
  chrome: { tabs: { query(which: object): Promise<{ url?: string }[]> } };
}

it.each([
  [words.today.cards, '/sidepanel.html#/kaarten', deck.cards[0]?.values[0] ?? ''],
  [words.today.notes, '/sidepanel.html#/notities', words.notes.none],
  [words.today.settings, '/options.html', words.settings.title],
  [words.introduction.more, '/options.html#over', words.about.title],
])('“%s” leads to %s in the same tab', async (name, address, there) => {
  const page = await browser.newTab();
  await press(page, name, 'main');
  await until(`the tab is at ${address}`, async () => (await addressOf(page)) === address);
  await showsText(page, there);
  await page.close();
});

it('“Wat is dit?” leads past the settings to what this is', async () => {
  const page = await browser.newTab();
  await press(page, words.introduction.more, 'main');
  await until('the heading is in view', () =>
    page
      .evaluate(() => {
        const { top = -9 } = document.querySelector('#over')?.getBoundingClientRect() ?? {};
        return top >= -1 && top < innerHeight / 2;
      })
      .catch(() => false),
  );
  await page.close();
});

it('what was written before leads to where it can be read and changed, from the popup too', async () => {
  const text = 'Eerst vragen wat er speelt. '.repeat(20).trim();
  const first = await browser.newTab();
  await write(first, noteField, text);
  const behaviour = await first.evaluate(
    () => document.querySelector('[data-behaviour]')?.getAttribute('data-behaviour') ?? '',
  );
  await first.close();
  const stored = `[data-behaviour="${behaviour}"] [data-note] label:not([data-filled]) + textarea`;
  const hasText = (view: View) =>
    until('the whole note can be changed', () =>
      view
        .evaluate((css) => document.querySelector<HTMLTextAreaElement>(css)?.value, stored)
        .then((value) => value === text)
        .catch(() => false),
    );

  const page = await browser.newTab();
  const link = `main a[href="/sidepanel.html#/gedrag/${behaviour}"]`;
  await shows(page, link);
  await page.click(link);
  await hasText(page);
  await page.close();

  const helper = await browser.page('options.html');
  const popup = await browser.popup();
  await shows(popup, link);
  // A popup that closes in the click does not say that it was clicked.
  await popup.click(link).catch(() => undefined);
  await until('the link opens in a tab', async () => (await tabs(helper)).includes(`#/gedrag/${behaviour}`));
  await until('the popup is gone', () => popup.evaluate(() => document.hidden).catch(() => true));
});
