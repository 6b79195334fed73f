import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { deck } from '../../content/deck.ts';
import { valuesInWords } from '../../content/values.ts';
import { today } from '../../domain/deck/today.ts';
import type { View } from '../../scripts/driver.ts';
import * as words from '../words.ts';
import { shows, visibleText } from './as-user.ts';
import { openThisBrowser } from './this-browser.ts';

const browser = await openThisBrowser();

/** What a page shows as today's, and what it should be: by the browser's own calendar. */
async function todayIn(view: View) {
  await shows(view, '[data-card] [data-behaviour]');
  const { year, month, day, ...shown } = await view.evaluate(() => {
    const now = new Date();
    const id = (name: string) => document.querySelector(`[${name}]`)?.getAttribute(name);
    return {
      year: now.getFullYear(),
      month: now.getMonth() + 1,
      day: now.getDate(),
      card: id('data-card'),
      behaviour: id('data-behaviour'),
    };
  });
  return {
    shown: { ...shown, text: await visibleText(view) },
    expected: today(deck, { year, month, day }, 'medewerker', 'werkdagen'),
  };
}

it('a new tab shows the principle of today, its values and one behaviour', async () => {
  const { shown, expected } = await todayIn(await browser.newTab());
  expect(shown.card).toBe(expected.card.id);
  expect(shown.behaviour).toBe(expected.behaviour.id);
  for (const part of [expected.card.title, valuesInWords(expected.card), expected.behaviour.text]) {
    expect(shown.text).toContain(part);
  }
});

it('the popup shows the same behaviour', async () => {
  const { shown, expected } = await todayIn(await browser.popup());
  expect(shown).toMatchObject({ card: expected.card.id, behaviour: expected.behaviour.id });
});

it('the panel points out today’s card, and no other', async () => {
  const panel = await browser.page('sidepanel.html');
  await shows(panel, '[data-card]');
  const marked = await panel.evaluate((sign) => {
    const cards = [...document.querySelectorAll<HTMLElement>('[data-card]')];
    return cards
      .filter((card) => card.querySelector('h2')?.textContent.includes(sign))
      .map(({ dataset }) => dataset.card);
  }, words.card.today);
  const { expected } = await todayIn(await browser.newTab());
  expect(marked).toEqual([expected.card.id]);
});

/** Whether the page has left the focus where it was: in the address bar. */
async function leavesFocusAlone(tab: Page): Promise<boolean> {
  const focused = await tab.evaluate(() => document.activeElement?.tagName);
  return focused === 'BODY' && (await browser.addressBarHasFocus(tab));
}

it('a new tab leaves the focus in the address bar', async () => {
  const tab = await browser.newTab();
  expect(await leavesFocusAlone(tab)).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await leavesFocusAlone(tab)).toBe(true);
});

it('a page that asks for the focus would be noticed', async () => {
  const tab = await browser.newTab();
  await tab.evaluate(() => document.querySelector('textarea')?.focus());
  expect(await leavesFocusAlone(tab)).toBe(false);
});
