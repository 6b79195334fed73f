import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { broken } from '../../content/words/start.ts';
import { until } from '../../scripts/driver/running.ts';
import * as words from '../words.ts';
import { listedNotes, noteField, noteFieldOn, press, saysStored, showsText, type } from './as-user.ts';
import { bringEngines, expectNone, findings, findingsInColours } from './findings.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * A page in which a component throws. Nothing in the product throws on purpose: a script that runs before the page's
 * own takes away something of the browser that a component needs while it draws.
 */
const browser = await openThisBrowser();
const behaviour = 'vertrouwen/nieuwsgierig';

/** From `breakPage()` on the new tab, the popup and the panel cannot be drawn any more. */
const breakable = `
  window.breakPage = () => {
    window.Date.prototype.toDateString = () => { throw new window.Error('Kapot, door de test'); };
  };`;
const withoutDatabase = `
  window.IDBFactory.prototype.open = () => { throw new window.DOMException('Kapot', 'UnknownError'); };`;
/** The settings page cannot be drawn at all. */
const withoutSplit = `
  const split = window.String.prototype.split;
  window.String.prototype.split = () => { throw new window.Error('Kapot, door de test'); };
  window.mend = () => { window.String.prototype.split = split; };`;

/** Breaks a page and types one character more, at once: nothing else may draw the page in between. */
const breakTyping = (page: Page) =>
  page.evaluate(() => {
    (window as unknown as { breakPage(): void }).breakPage();
    const field = document.activeElement as HTMLTextAreaElement;
    field.value += '!';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // In the panel the field alone is drawn anew, until one goes elsewhere.
    if (location.pathname === '/sidepanel.html') location.hash = '#/kaarten';
  });

const pages = [
  { path: 'newtab.html', field: noteField },
  { path: 'popup.html', field: noteField },
  { path: `sidepanel.html#/gedrag/${behaviour}`, field: noteFieldOn(behaviour) },
];

/** One sentence says what is wrong, and all cards can be read. */
async function saysSo(page: Page): Promise<void> {
  await showsText(page, broken.sentence);
  const { alerts, cards } = await page.evaluate(() => ({
    alerts: [...document.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent),
    cards: [...document.querySelectorAll('[data-card]')].filter((card) => card.checkVisibility()).length,
  }));
  expect(alerts).toEqual([broken.sentence]);
  expect(cards).toBe(7);
}

/** What is wrong with the page as it is now, narrow and wide, light and dark. */
async function found(page: Page): Promise<string[]> {
  // What finds needs what the page has to do without.
  await page.evaluate(() => (window as unknown as { mend?(): void }).mend?.());
  await bringEngines(page);
  const all: string[] = [];
  for (const width of [320, 1280]) {
    await page.setViewport({ width, height: 800 });
    await browser.look(page, { scheme: 'light' });
    all.push(...(await findings(page)));
    await browser.look(page, { scheme: 'dark' });
    all.push(...(await findingsInColours(page)));
  }
  return all;
}

describe.each(pages)('$path, when it breaks', ({ path, field }) => {
  it('says so; the words that are not stored can be copied and are left for the next page', async () => {
    const page = await browser.page(path, breakable + withoutDatabase);
    await type(page, field, 'Dit mag niet weg');
    await showsText(page, words.copy.text);
    await breakTyping(page);
    await saysSo(page);
    await showsText(page, broken.today);
    // For a moment the page does not know yet whether the screen is shared, and hides them.
    await until('the words stand there', () =>
      page.$eval('textarea', ({ value }) => value === 'Dit mag niet weg!'),
    );
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => {
        document.title = text;
      };
    });
    await press(page, words.copy.text);
    await showsText(page, words.copy.copied);
    expect(await page.title()).toBe('Dit mag niet weg!');
    expectNone(await found(page));
    const left = await page.evaluate(() => Object.values(localStorage).join());
    expect(left).toContain('Dit mag niet weg!');
    await page.close();
  });

  it('the words that were on their way are stored', async () => {
    const page = await browser.page(path, breakable);
    await type(page, field, `Net getypt in ${path}`);
    await saysStored(page, field);
    await breakTyping(page);
    await saysSo(page);
    await page.close();
    const texts = (await listedNotes(browser)).map(({ text }) => text);
    expect(texts).toContain(`Net getypt in ${path}!`);
  });
});

describe('a page that cannot be drawn from the start', () => {
  it.each([
    ['newtab.html', `${breakable} window.breakPage();`],
    ['popup.html', `${breakable} window.breakPage();`],
    ['sidepanel.html#/kaarten', `${breakable} window.breakPage();`],
    ['options.html', withoutSplit],
  ])('%s says so', async (path, script) => {
    const page = await browser.page(path, script);
    await saysSo(page);
    expect(await page.$('textarea')).toBeNull();
    expectNone(await found(page));
    await page.close();
  });

  it('shows the cards also where it cannot tell what day it is', async () => {
    const page = await browser.page(
      'newtab.html',
      `window.Date.prototype.getFullYear = () => { throw new window.Error('Kapot, door de test'); };`,
    );
    await saysSo(page);
    await page.close();
  });

  it('tells the console what broke it', async () => {
    expect((await browser.complaints()).join()).toContain('Kapot, door de test');
  });
});
