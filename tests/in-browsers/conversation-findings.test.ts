import { describe, expect, it } from 'vitest';
import { actions, agree, hands, lead } from '../../content/words/lead.ts';
import { beginByKey, onStep, pressByKey, tabTo } from './as-host.ts';
import { press, shows } from './as-user.ts';
import { bringEngines, expectNone, expectNoneInAnyLook, outOfOrder } from './findings.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * What hinders people while a conversation is led: every kind of step, narrow and wide, in each look.
 */
const browser = await openThisBrowser();
const page = await browser.page('sidepanel.html#/gesprek');
await page.setViewport({ width: 320, height: 720 });
await beginByKey(page);
await bringEngines(page);

const next = async (step: number) => {
  await press(page, lead.next);
  await onStep(page, step);
};

/** In this order: each is brought about from the one before it. */
const states: [name: string, prepare: () => Promise<unknown>][] = [
  ['the first step', async () => undefined],
  ['what is behind "Meer"', () => press(page, actions.more)],
  ['the question whether to stop', () => press(page, actions.stop)],
  ['a silent question', () => press(page, actions.cancel).then(() => next(2))],
  ['an agreement before its time', () => press(page, agree.extra)],
  ['hands', () => next(3)],
  [
    'the picture of the hands',
    async () => {
      await tabTo(page, '[data-tally] input');
      for (const count of ['4', '2', '1']) {
        await page.keyboard.type(count);
        await page.keyboard.press('Enter');
      }
      await press(page, hands.showPicture);
      await shows(page, 'main table');
    },
  ],
  ['agreements', () => next(4).then(() => next(5))],
  [
    'agreements, and a day that is not understood',
    async () => {
      await tabTo(page, 'main section [data-agreement] textarea');
      await page.keyboard.type('het druk is');
      await tabTo(page, 'main section [data-agreement] input[type=text]');
      await page.keyboard.type('32 december');
      await page.keyboard.press('Tab');
    },
  ],
  ['reading aloud', () => next(6)],
];

describe.each(states)('%s', (_name, prepare) => {
  it('nothing is found at 320 px in any look, nor at 1280 px; Tab goes as one reads', async () => {
    await prepare();
    await expectNoneInAnyLook(browser, page);
    expectNone(await outOfOrder(page));
  }, 120_000);
});

it('can be followed in words alone: the step, the question, and what is to be said', async () => {
  await pressByKey(page, lead.previous);
  await onStep(page, 5);
  const heading = await page.evaluate(() => document.activeElement?.textContent);
  expect(heading).toContain(lead.place.replace('{n}', '5').replace('{all}', '6'));
});
