import { expect, it } from 'vitest';
import { start } from '../../content/words/prepare.ts';
import { randomFrom } from '../bench/random.ts';
import { beginning, noteByKey, onStep } from './as-host.ts';
import { shows, showsText, type, write } from './as-user.ts';
import { beginConversation, killWhileLeading, openLed, storedConversation } from './conversation-rig.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * The sudden end of the whole browser during a conversation. 100 times in each browser: `npm run bench:conversation`.
 */
const browser = await openThisBrowser();
const kills = 5;

it('a conversation goes on at the step where it was, with all that was said', async () => {
  const id = await beginConversation(browser);
  const page = await openLed(browser, id);
  await page.evaluate(() => document.querySelector<HTMLElement>('main h2')?.focus());
  await page.keyboard.press('ArrowRight');
  await onStep(page, 2);
  await noteByKey(page, 'Vlak voor de klap.');
  const { plan: before } = await storedConversation(page, id);
  await browser.kill();
  await browser.start();
  const first = await browser.page('sidepanel.html#/gesprek');
  await showsText(first, beginning(start.goOn) + 2);
  const again = await openLed(browser, id);
  await showsText(again, 'Vlak voor de klap.');
  const { plan } = await storedConversation(again, id);
  expect(plan).toEqual(before);
  await again.close();
});

it(`of ${kills} kills while someone leads none takes a word, a hand, an agreement or the step`, async () => {
  const random = randomFrom(Date.now());
  const id = await beginConversation(browser);
  const lost: string[] = [];
  for (let round = 0; round < kills; round += 1)
    lost.push(...(await killWhileLeading(browser, id, round, random)));
  expect(lost).toEqual([]);
}, 200_000);

it('two windows that write in one note keep the words of both', async () => {
  const id = await beginConversation(browser);
  const one = await openLed(browser, id);
  const two = await openLed(browser, id);
  const field = '[data-note-field] textarea';
  await shows(two, field);
  // Someone is in the field of the second window already.
  await type(two, field, 'Eerst hier.');
  await one.bringToFront();
  await write(one, field, 'In het ene venster.');
  await two.bringToFront();
  await write(two, field, 'En weer hier.');
  const { plan, texts } = await storedConversation(two, id);
  const said = texts[`${plan.at}/gezegd`] ?? '';
  for (const words of ['Eerst hier.', 'In het ene venster.', 'En weer hier.']) expect(said).toContain(words);
});
