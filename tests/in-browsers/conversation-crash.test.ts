import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { agree, lead } from '../../content/words/lead.ts';
import { start } from '../../content/words/prepare.ts';
import { followUp } from '../../content/words/report.ts';
import { isoDate } from '../../domain/language/dates.ts';
import { fill } from '../../domain/language/sentence.ts';
import { until } from '../../scripts/driver/running.ts';
import { randomFrom } from '../bench/random.ts';
import {
  agreeByKey,
  countHands,
  noteByKey,
  onFromField,
  onStep,
  pressByKey,
  tabBackTo,
  tabTo,
} from './as-host.ts';
import { shows, showsText, type, write } from './as-user.ts';
import { beginConversation, killWhileLeading, openLed, storedConversation } from './conversation-rig.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * The sudden end of the whole browser during a conversation. 100 times in each browser: `npm run bench:conversation`.
 */
const browser = await openThisBrowser();
const kills = 3;

const recipe = '[data-recipe=een-kaart]';

/** A page with the conversations to begin. */
async function startAt(width: number): Promise<Page> {
  const page = await browser.page('sidepanel.html#/gesprek');
  await page.setViewport({ width, height: 720 });
  await shows(page, recipe);
  return page;
}

/** Begins the long recept, about the card after today's. @returns its id, and that of the card */
async function beginLong(page: Page): Promise<[id: string, card: string]> {
  await tabTo(page, `${recipe} button`);
  await page.keyboard.press('Enter');
  await tabTo(page, `${recipe} select`);
  await page.keyboard.press('ArrowDown');
  const card = await page.$eval(`${recipe} select`, (list) => (list as HTMLSelectElement).value);
  await tabTo(page, `${recipe} .buttons button`);
  await page.keyboard.press('Enter');
  await onStep(page, 1);
  return [await page.evaluate(() => location.hash.split('/')[2] ?? ''), card];
}

/** Leads from the first step to the sixth: hands, and what was said. */
async function leadToObstacle(page: Page): Promise<void> {
  await page.keyboard.press('ArrowRight');
  await onStep(page, 2);
  await page.keyboard.press('PageDown');
  await onStep(page, 3);
  expect(await countHands(page)).toBeLessThan(60_000);
  await page.keyboard.press('PageDown');
  await onStep(page, 4);
  await noteByKey(page, 'We helpen elkaar.');
  await onFromField(page, 5);
  await noteByKey(page, 'Niet als het druk is.');
  await onFromField(page, 6);
  await noteByKey(page, 'Niemand begint.');
}

/** From the agreements to the report. */
async function agreeAndRead(page: Page): Promise<void> {
  await pressByKey(page, agree.use);
  await until('the words are in the field', () =>
    page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value === 'niemand begint'),
  );
  await agreeByKey(page, ['', 'beginnen wij zelf', '']);
  await pressByKey(page, lead.next);
  await onStep(page, 10);
  await tabTo(page, '[data-agreement] input[type=text]');
  await page.keyboard.type('over een week');
  await pressByKey(page, lead.done);
  await until('the report is there', () => page.evaluate(() => location.hash.endsWith('/verslag')));
}

it('the long recept is led by keyboard alone at 320 px, and a sudden end in the middle takes nothing', async () => {
  const page = await startAt(320);
  const [id, card] = await beginLong(page);
  await showsText(page, lead.nothingOpen);
  await leadToObstacle(page);
  const { plan: before } = await storedConversation(page, id);
  expect(before.steps[2]?.behaviours.map(({ card: of }) => of)).toContain(card);
  await browser.kill();
  await browser.start();

  const again = await startAt(320);
  await pressByKey(again, fill(start.goOn, { n: 6 }));
  await showsText(again, 'Niemand begint.');
  expect((await storedConversation(again, id)).plan).toEqual(before);
  await again.keyboard.press('9');
  await onStep(again, 9);
  await agreeAndRead(again);
  for (const words of [
    'Als niemand begint, dan beginnen wij zelf.',
    'We helpen elkaar.',
    'Niet als het druk is.',
  ])
    await showsText(again, words);
  const { plan } = await storedConversation(again, id);
  const inAWeek = isoDate(new Date(Date.now() + 7 * 86_400_000));
  expect(Object.values(plan.agreements)).toMatchObject([{ state: 'open', due: inAWeek }]);
  await again.close();
});

it('the next one begins with what was agreed, and is led at 1280 px by its list of steps', async () => {
  const page = await startAt(1280);
  await beginLong(page);
  await showsText(page, 'Als niemand begint, dan beginnen wij zelf.');
  await showsText(page, followUp.putOff);
  await pressByKey(page, agree.extra);
  await agreeByKey(page, ['het maandag is', 'kijken wij hier weer naar', '']);
  await tabBackTo(page, '[data-step=lezen]');
  await page.keyboard.press('Enter');
  await onStep(page, 10);
  await pressByKey(page, lead.done);
  await showsText(page, 'Als het maandag is, dan kijken wij hier weer naar.');
  await page.close();
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
