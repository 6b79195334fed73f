import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { deck } from '../../content/deck.ts';
import { today } from '../../domain/deck/today.ts';
import { clockAt, type PageWithClock } from '../../scripts/driver/clock.ts';
import { until } from '../../scripts/driver/running.ts';
import { listedNotes, noteField, saysStored, type, visibleText } from './as-user.ts';
import { openThisBrowser } from './this-browser.ts';

const browser = await openThisBrowser();
const of = (day: number) => today(deck, { year: 2026, month: 10, day }, 'medewerker', 'werkdagen');
const tuesday = of(6);
const wednesday = of(7);
const justBefore = '2026-10-06T23:59:57';
const nextMorning = '2026-10-07T08:30:00';

function shownOn(page: Page): Promise<{ card: string | undefined; behaviour: string | undefined }> {
  return page.evaluate(() => ({
    card: document.querySelector<HTMLElement>('[data-card]')?.dataset.card,
    behaviour: document.querySelector<HTMLElement>('[data-behaviour]')?.dataset.behaviour,
  }));
}

async function becomesWednesday(page: Page, ms: number): Promise<void> {
  const isWednesday = async () => (await shownOn(page)).behaviour === wednesday.behaviour.id;
  await until('the page shows Wednesday’s behaviour', isWednesday, ms);
  expect((await shownOn(page)).card).toBe(wednesday.card.id);
}

describe.each(['newtab.html', 'popup.html'])('%s, open at midnight', (path) => {
  it('moves to the new day by itself', async () => {
    const page = await browser.page(path, clockAt(justBefore));
    expect((await shownOn(page)).behaviour).toBe(tuesday.behaviour.id);
    await becomesWednesday(page, 6000);
    await page.close();
  });

  it('keeps a half-typed note in its field, on its own behaviour, and takes the next note for the new day', async () => {
    const mark = `${path} `;
    const page = await browser.page(path, clockAt(justBefore));
    await type(page, noteField, `${mark}Halverwege`);
    await becomesWednesday(page, 6000);
    const field = () => page.$eval(noteField, ({ value }) => value);
    expect(await field()).toBe(`${mark}Halverwege`);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    expect(await visibleText(page)).toContain(tuesday.behaviour.text);

    await page.keyboard.type(' en afgemaakt.');
    await saysStored(page);
    await page.keyboard.press('Tab');
    await until('the field is empty for a new note', async () => (await field()) === '');
    await type(page, noteField, `${mark}Van de nieuwe dag.`);
    await saysStored(page);

    const notes = (await listedNotes(browser)).filter(({ text }) => text.startsWith(mark));
    expect(notes).toHaveLength(2);
    expect(notes).toContainEqual({
      behaviour: tuesday.behaviour.id,
      text: `${mark}Halverwege en afgemaakt.`,
    });
    expect(notes).toContainEqual({ behaviour: wednesday.behaviour.id, text: `${mark}Van de nieuwe dag.` });
    await page.close();
  });
});

describe('a new tab that slept through midnight', () => {
  const sleepUntilMorning = (page: Page) =>
    page.evaluate((moment) => (window as unknown as PageWithClock).setClock(moment), nextMorning);

  it.each([
    ['is looked at again', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['gets the focus again', () => dispatchEvent(new Event('focus'))],
  ])('shows the new day at once when it %s', async (_, wake) => {
    const page = await browser.page('newtab.html', clockAt('2026-10-06T17:00:00'));
    await sleepUntilMorning(page);
    await page.evaluate(wake);
    await becomesWednesday(page, 500);
    await page.close();
  });

  it('shows the new day within half a minute when nothing tells it', async () => {
    const haste = 20;
    const page = await browser.page('newtab.html', clockAt('2026-10-06T17:00:00', haste));
    await sleepUntilMorning(page);
    await becomesWednesday(page, 30_000 / haste + 500);
    await page.close();
  });
});
