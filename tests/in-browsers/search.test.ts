import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { deck } from '../../content/deck.ts';
import { behavioursFor, findCard } from '../../domain/deck/deck-lookup.ts';
import { until } from '../../scripts/driver/running.ts';
import * as words from '../words.ts';
import { goTo, noteFieldOn, shows, showsText, write } from './as-user.ts';
import { expectNone } from './findings.ts';
import { openThisBrowser } from './this-browser.ts';

const browser = await openThisBrowser();
const page: Page = await browser.page('sidepanel.html#/kaarten');
const field = 'input[type=search]';
const plainLanguage = 'dienstbaarheid/eenvoudige-taal';

beforeEach(async () => {
  await page.bringToFront();
  // Also after a test that failed in a place without a search field.
  await goTo(page, '#/kaarten');
  await search('');
});

/** Types a query as a user would, in place of what stands there. */
async function search(query: string): Promise<void> {
  await shows(page, field);
  await page.focus(field);
  await page.evaluate((css) => document.querySelector<HTMLInputElement>(css)?.select(), field);
  await page.keyboard.press('Backspace');
  if (query !== '') await page.keyboard.type(query);
}

/** Ids of the behaviours that were found, in order. */
const found = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-results] [data-behaviour]')].map((result) =>
      result.getAttribute('data-behaviour'),
    ),
  );

const hash = () => page.evaluate(() => location.hash);

async function finds(first: string): Promise<void> {
  await until(`${first} is found first`, async () => (await found())[0] === first);
}

it.each([
  ['jip-en-janneketaal', plainLanguage],
  ['vaktal', plainLanguage],
  ['deadline', 'legitimiteit/termijnen'],
])('“%s” finds %s first, with what fits marked', async (query, behaviour) => {
  await search(query);
  await finds(behaviour);
  expect(await page.$$eval('[data-results] mark', (marks) => marks.length)).toBeGreaterThan(0);
});

it('says how many were found, and what to do when there is nothing', async () => {
  await search('eerlijk');
  await until('the number is said', () =>
    page.evaluate(() =>
      /\d+ resulta/.test(document.querySelector('search [role=status]')?.textContent ?? ''),
    ),
  );
  await search('qqqqqq');
  await showsText(page, words.search.noneHint);
});

it('by keyboard alone: arrows through the results and back, Enter opens, Escape clears', async () => {
  await search('taal');
  await finds(plainLanguage);
  const results = (await found()).length;
  expect(results).toBeGreaterThan(0);
  await page.keyboard.press('ArrowDown');
  const inResults = () => page.evaluate(() => document.activeElement?.closest('[data-results]') !== null);
  expect(await inResults()).toBe(true);
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate((css) => document.activeElement?.matches(css), field)).toBe(true);
  await page.keyboard.press('Escape');
  await until('the results are gone', async () => (await page.$('[data-results]')) === null);
  await search('taal');
  await finds(plainLanguage);
  await page.keyboard.press('Enter');
  await until('the behaviour is open', async () => (await hash()) === `#/gedrag/${plainLanguage}`);
  await shows(page, noteFieldOn(plainLanguage));
});

it('“/” goes to search and “?” shows the shortcuts, unless someone is typing', async () => {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('/');
  expect(await page.evaluate((css) => document.activeElement?.matches(css), field)).toBe(true);
  await page.keyboard.type('?');
  expect(await page.$('dialog[open]')).toBeNull();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('?');
  await shows(page, 'dialog[open]');
  await page.keyboard.press('Escape');
  await until('the sheet is gone', async () => (await page.$('dialog[open]')) === null);
});

it('a note of one’s own is found by a part of a compound word', async () => {
  await goTo(page, `#/gedrag/${plainLanguage}`);
  await write(page, noteFieldOn(plainLanguage), 'Mijn onderbuikgevoel zei iets anders.');
  await search('gevoel');
  await until(
    'the note is among the results',
    async () => (await page.$('[data-results] [data-note]')) !== null,
  );
});

it.each([
  ['10,000 characters', 'taal '.repeat(2000)],
  ['regular expression', '.*+?^$()|[]{}\\'],
  ['emoji', '🙂🙂‍↕️'],
  ['right to left', 'שלום עולם'],
  ['common words', 'de het een en van'],
])('%s: no error, no freeze', async (_, query) => {
  // From here on the search is there, and answers at once.
  await search('taal');
  await finds(plainLanguage);
  await page.evaluate(
    async (css, text) => {
      const input = document.querySelector<HTMLInputElement>(css);
      if (!input) return;
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
    },
    field,
    query,
  );
  await search('taal');
  await finds(plainLanguage);
  expectNone(await browser.complaints());
});

it('a star brings a behaviour to the top of the cards', async () => {
  await goTo(page, `#/gedrag/${plainLanguage}`);
  const star = (pressed: boolean) => `[data-behaviour="${plainLanguage}"] button[aria-pressed=${pressed}]`;
  await shows(page, star(false));
  await page.click(star(false));
  await shows(page, star(true));
  await goTo(page, '#/kaarten');
  await showsText(page, words.shortlist.favourites);
});

it('large on a shared screen: arrow keys go on and back, Escape leaves', async () => {
  const card = findCard(deck, 'dienstbaarheid');
  if (!card) throw new Error('the card is gone');
  const place = behavioursFor(card, 'medewerker').findIndex(({ id }) => id === plainLanguage);
  await goTo(page, `#/groot/${plainLanguage}`);
  const shown = () =>
    page.evaluate(() => document.querySelector('.large [data-behaviour]')?.getAttribute('data-behaviour'));
  await until('the behaviour is large', async () => (await shown()) === plainLanguage);
  await page.keyboard.press('ArrowRight');
  await until('the next is shown', async () => (await shown()) !== plainLanguage);
  await page.keyboard.press('ArrowLeft');
  await until('the first is back', async () => (await shown()) === plainLanguage);
  // Faster than the page can be drawn.
  await page.evaluate(() => {
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft'])
      dispatchEvent(new KeyboardEvent('keydown', { key }));
  });
  const next = behavioursFor(card, 'medewerker')[place + 1]?.id;
  await until('every key was heard', async () => (await shown()) === next);
  await page.keyboard.press('ArrowLeft');
  await until('the first is back again', async () => (await shown()) === plainLanguage);
  await page.keyboard.press('Escape');
  await until('it is left', async () => (await hash()) === `#/gedrag/${plainLanguage}`);
});

it('cards to print: two A5 cards on a sheet, managers’ behaviours on a side of their own', async () => {
  await goTo(page, '#/print');
  await shows(page, '[data-format=a4] .sheet');
  expect(await page.$$eval('[data-filling]', (sheets) => sheets.length)).toBe(7);
  await page.click('input[name=format][value=a5]');
  await page.click('input[name=side][value=leidinggevende]');
  await shows(page, '[data-format=a5] .sheet');
  await until('each card has two sides', () =>
    page.evaluate(() => document.querySelectorAll('[data-filling]').length === 14),
  );
});
