import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { dayField } from '../../content/words/conversation.ts';
import { actions, aloud, lead } from '../../content/words/lead.ts';
import * as words from '../../content/words/prepare.ts';
import { until } from '../../scripts/driver/running.ts';
import { beginByKey, pressByKey, tabTo } from './as-host.ts';
import { shows, showsText } from './as-user.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * Where the focus goes when a press makes something else of the page: never to nothing, and never out of sight.
 */
const browser = await openThisBrowser();
let page: Page;

beforeEach(async () => {
  await page?.close();
  page = await browser.page('sidepanel.html#/gesprek');
  await page.setViewport({ width: 320, height: 560 });
  await shows(page, '[data-recipe]');
});

/** Waits until what has the focus is this, and in sight. */
const hasFocus = (selector: string, text = '') =>
  until(`${selector} “${text}” has the focus, in sight`, () =>
    page.evaluate(
      (css, wanted) => {
        const found = document.activeElement;
        const { top = -1, bottom = Infinity } = found?.getBoundingClientRect() ?? {};
        const isIt = found?.matches(css) === true && (found.textContent ?? '').includes(wanted);
        return isIt && top >= 0 && bottom <= innerHeight;
      },
      selector,
      text,
    ),
  );

/** Sets a conversation of one's own ready. */
async function compose(): Promise<void> {
  await pressByKey(page, words.start.compose);
  await shows(page, '[data-step][data-id]');
}

it('who begins what was set ready goes on at the heading of its first step', async () => {
  await compose();
  await pressByKey(page, words.prepare.begin);
  await hasFocus('h2', lead.place.split('{')[0]);
});

it('a day to come back is chosen: the focus stays at its field, which is that of an agreement now', async () => {
  await beginByKey(page);
  await page.keyboard.press('6');
  await shows(page, '[data-step=lezen][aria-current=step]');
  await pressByKey(page, dayField.chips[1]);
  await showsText(page, aloud.comeBack);
  await hasFocus('[data-agreement] input[type=text]');
});

it('a step that was moved, and the button below steps that came, stay in sight', async () => {
  await compose();
  const first = await page.evaluate(
    () => document.querySelector<HTMLElement>('[data-step][data-id]')?.dataset.id,
  );
  await tabTo(page, `[data-id="${first}"] [data-sign=down]`);
  await page.keyboard.press('Enter');
  await until('the step is the second', () =>
    page.evaluate(
      (id) => document.querySelectorAll<HTMLElement>('[data-step][data-id]')[1]?.dataset.id === id,
      first,
    ),
  );
  await hasFocus(`[data-id="${first}"] [data-sign=down]`);
  const count = () => page.evaluate(() => document.querySelectorAll('[data-step][data-id]').length);
  const before = await count();
  await pressByKey(page, words.steps.take);
  await until('steps have come', async () => (await count()) > before);
  await hasFocus('button', words.steps.take);
});

it('who is asked whether to stop sees all answers, none of them behind the foot', async () => {
  await beginByKey(page);
  await pressByKey(page, actions.more);
  await pressByKey(page, actions.stop);
  await hasFocus('button', actions.finish);
  await until('all answers are in sight', () =>
    page.evaluate((last) => {
      const row = document.activeElement?.parentElement?.querySelectorAll('button') ?? [];
      const { left, right, top, bottom } = [...row].at(-1)?.getBoundingClientRect() ?? new DOMRect();
      const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return onTop?.closest('button')?.textContent === last;
    }, actions.cancel),
  );
});

it('complains of nothing', async () => {
  expect(await browser.complaints()).toEqual([]);
});
