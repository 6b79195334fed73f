import { describe, expect, it } from 'vitest';
import * as words from '../../content/words/prepare.ts';
import { until } from '../../scripts/driver/running.ts';
import { beginByKey } from './as-host.ts';
import { goTo, press, shows } from './as-user.ts';
import { bringEngines, expectNoneInAnyLook } from './findings.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * What hinders people before a conversation: where it begins, while it is set ready, at its questions; narrow and wide,
 * in each look.
 */
const browser = await openThisBrowser();
const page = await browser.page('sidepanel.html#/gesprek');
await page.setViewport({ width: 320, height: 720 });
await shows(page, '[data-recipe]');
await bringEngines(page);

const toStart = () => goTo(page, '#/gesprek').then(() => shows(page, '[data-recipe]'));

/** In this order: each is brought about from the one before it. */
const states: [name: string, prepare: () => Promise<unknown>][] = [
  ['the start, with nothing yet', async () => undefined],
  [
    'a recept that is open, and a code that is not whole',
    async () => {
      await page.click('[data-recipe="een-kaart"] button');
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-pasting] button')?.click());
      await shows(page, '[data-pasting] input');
      await page.type('[data-pasting] input', 'GESPREK1.AAAA');
      await page.keyboard.press('Enter');
      await shows(page, '[data-pasting] [aria-invalid="true"]');
    },
  ],
  [
    'one that is set ready, about a whole card',
    async () => {
      await press(page, words.recipe.prepare, '[data-recipe="een-kaart"]');
      await shows(page, '[data-chosen]');
    },
  ],
  [
    'what is found, and behaviours for each step apart',
    async () => {
      await page.type('[data-adding] input', 'tegenspraak');
      await shows(page, '[data-found]');
      await press(page, words.steps.apart);
      await page.click('[data-step="vraag"] [aria-expanded]');
    },
  ],
  [
    'a question of one’s own, and a step that was taken away',
    async () => {
      await press(page, words.steps.add);
      // Its field takes the focus, and the page scrolls there: a click meanwhile would hit something else.
      await until('the question of one’s own has the focus', () =>
        page.evaluate(() => document.activeElement?.matches('[data-step=vraag] textarea')),
      );
      await page.click('[data-step="handen"] [data-sign="remove"]');
      await shows(page, '[data-put-back]');
    },
  ],
  [
    'a recept of one’s own',
    async () => {
      await press(page, words.prepare.saveRecipe);
      await toStart();
      await shows(page, '[data-id] a');
      await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-id] a')].at(-1)?.click());
      await shows(page, '[data-chosen]');
    },
  ],
  [
    'the start, with one that runs and others that are ready',
    async () => {
      await toStart();
      await beginByKey(page);
      await toStart();
      await shows(page, 'a[href^="#/gesprek/"]');
    },
  ],
  ['the questions', () => goTo(page, '#/vragen').then(() => shows(page, '[data-question]'))],
  ['a question that is shown large', () => goTo(page, '#/vragen/wat-valt-op').then(() => shows(page, 'h1'))],
];

describe.each(states)('%s', (_name, prepare) => {
  it('nothing is found at 320 px in any look, nor at 1280 px', async () => {
    await prepare();
    await expectNoneInAnyLook(browser, page);
  }, 120_000);
});

it('nothing went wrong meanwhile', async () => {
  expect(await browser.complaints()).toEqual([]);
});
