import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { actions, agree, lead } from '../../content/words/lead.ts';
import { until } from '../../scripts/driver/running.ts';
import {
  agreeByKey,
  beginByKey,
  countHands,
  noteByKey,
  onFromField,
  onStep,
  pressByKey,
  tabTo,
} from './as-host.ts';
import { goTo, shows, showsText } from './as-user.ts';
import { coveredFocus } from './covered-focus.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * A quarter of an hour, led from an empty profile by keyboard alone, to a report with two agreements.
 */
const browser = await openThisBrowser();

/** The steps of the quarter of an hour. */
const steps = ['openen', 'vraag', 'handen', 'vraag', 'afspreken', 'lezen'];

const currentKind = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('[data-step][aria-current=step]')?.dataset.step);

/** Whether the button that goes on is whole in the window, without scrolling. */
const seesTheWayOn = (page: Page) =>
  page.evaluate(
    (words) => {
      const on = [...document.querySelectorAll('main button')].find(({ textContent }) =>
        words.includes(textContent ?? ''),
      );
      const { top = -1, bottom = Infinity } = on?.getBoundingClientRect() ?? {};
      return scrollY === 0 && top >= 0 && bottom <= innerHeight;
    },
    [lead.next, lead.done] as string[],
  );

/** Presses the button that goes on, by key: what has the focus on the way to it is never under what stands still. */
async function goOnInSight(page: Page, words: string): Promise<void> {
  const isThere = () =>
    page.evaluate((wanted) => document.activeElement?.textContent?.trim() === wanted, words);
  for (let press = 1; !(await isThere()); press += 1) {
    expect(press, `Tab comes to ${words}`).toBeLessThan(60);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(coveredFocus), `Tab ${press}`).toBeUndefined();
  }
  await page.keyboard.press('Enter');
}

describe.each([
  [320, 640],
  [1280, 585],
])('at %i × %i px', (width, height) => {
  it('a conversation is led from its first step to its report', async () => {
    const page = await browser.page('sidepanel.html#/gesprek');
    await page.setViewport({ width, height });
    const id = await beginByKey(page);
    await shows(page, 'main h2');
    expect(await currentKind(page)).toBe(steps[0]);
    expect(await seesTheWayOn(page)).toBe(true);
    await noteByKey(page, 'We beginnen.');
    await onFromField(page, 2);
    expect(await seesTheWayOn(page)).toBe(true);
    await page.keyboard.press('ArrowLeft');
    await onStep(page, 1);
    await showsText(page, 'We beginnen.');
    await page.keyboard.press('3');
    await onStep(page, 3);
    expect(await seesTheWayOn(page)).toBe(true);

    expect(await page.evaluate(() => document.querySelector('table') === null)).toBe(true);
    expect(await countHands(page)).toBeLessThan(60_000);
    await page.keyboard.press('Enter');
    await shows(page, 'main table');
    await page.keyboard.press('PageDown');
    await onStep(page, 4);
    expect(await seesTheWayOn(page)).toBe(true);
    await page.keyboard.press('PageDown');
    await onStep(page, 5);
    expect(await currentKind(page)).toBe('afspreken');
    expect(await seesTheWayOn(page)).toBe(true);

    await tabTo(page, '[data-agreement] textarea');
    await agreeByKey(page, ['iemand tegenspreekt', 'vragen wij eerst door', 'de voorzitter']);
    await pressByKey(page, agree.another);
    await until('the second agreement has the focus', () =>
      page.evaluate(() => document.activeElement?.matches('[data-agreement]:nth-child(2) textarea')),
    );
    await agreeByKey(page, ['het maandag is', 'beginnen wij met deze afspraken', '']);
    await tabTo(page, '[data-agreement]:nth-child(2) input[type=text]');
    await page.keyboard.type('over 3 dagen');
    const soon = new Date(Date.now() + 3 * 86_400_000);
    await until('the day is echoed', () =>
      page.evaluate((date) => {
        const echo = document.querySelector('[data-agreement]:nth-child(2) [role=group] [role=status]');
        return (echo?.textContent ?? '').includes(` ${date} `);
      }, String(soon.getDate())),
    );
    await goOnInSight(page, lead.next);
    await onStep(page, 6);
    expect(await seesTheWayOn(page)).toBe(true);
    await showsText(page, 'Als iemand tegenspreekt, dan vragen wij eerst door.');
    await showsText(page, 'Als het maandag is, dan beginnen wij met deze afspraken.');

    await goOnInSight(page, lead.done);
    await until('the report is there', () => page.evaluate(() => location.hash.endsWith('/verslag')));
    await shows(page, 'main h2');
    await showsText(page, 'Als iemand tegenspreekt, dan vragen wij eerst door.');
    await showsText(page, 'We beginnen.');
    expect(await page.evaluate(() => location.hash)).toContain(id);
    await page.close();
  });
});

it('a key that is typed in a field goes into the field, and Alt+← is left to the browser', async () => {
  const page = await browser.page('sidepanel.html#/gesprek');
  await page.setViewport({ width: 320, height: 720 });
  const id = await beginByKey(page);
  await noteByKey(page, 'hbap 123');
  expect(await currentKind(page)).toBe('openen');
  await pressByKey(page, lead.next);
  await onStep(page, 2);
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.up('Alt');
  await goTo(page, `#/gesprek/${id}`);
  await shows(page, '[data-step=vraag][aria-current=step]');
  await page.close();
});

it('a conversation that was begun by mistake is gone, with what was typed, and lies in the Prullenbak', async () => {
  const page = await browser.page('sidepanel.html#/gesprek');
  await page.setViewport({ width: 1280, height: 720 });
  const id = await beginByKey(page);
  await noteByKey(page, 'Dit was een vergissing.');
  await pressByKey(page, actions.stop);
  await pressByKey(page, actions.remove);
  // It can be put back at once.
  await shows(page, '[data-undo] button');
  const found = await page.evaluate(
    (removed) =>
      new Promise<unknown>((resolve, reject) => {
        const request = indexedDB.open('vakmanschap');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction(['conversations', 'trash']);
          const living = all.objectStore('conversations').get(removed);
          const lying = all.objectStore('trash').getAll();
          all.oncomplete = () => {
            request.result.close();
            resolve([living.result === undefined, lying.result.map(({ text }) => text)]);
          };
        };
      }),
    id,
  );
  expect(found).toEqual([true, expect.arrayContaining(['Dit was een vergissing.'])]);
  await page.close();
});

it('complains of nothing', async () => {
  expect(await browser.complaints()).toEqual([]);
});
