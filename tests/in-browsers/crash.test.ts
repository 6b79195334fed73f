import { expect, it } from 'vitest';
import { randomFrom } from '../bench/random.ts';
import { listedNotes, noteField, write } from './as-user.ts';
import { killWhileTyping } from './crash-rig.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * The sudden end of the whole browser. 200 times in each browser: `npm run bench:notes`.
 */
const browser = await openThisBrowser();
/** Once in each place where one types. */
const kills = 4;

it('a note of which the page said “Opgeslagen” survives, and words that were added to it', async () => {
  const tab = await browser.newTab();
  await write(tab, noteField, 'Vlak voor de klap.');
  await browser.kill();
  await browser.start();
  const panel = await browser.page('sidepanel.html#/notities');
  await write(panel, '[data-note] textarea', ' Aangevuld.');
  await browser.kill();
  await browser.start();
  expect((await listedNotes(browser)).map(({ text }) => text)).toEqual(['Vlak voor de klap. Aangevuld.']);
});

it(`of ${kills} kills while someone types none takes a word that was stored or half a second old`, async () => {
  const random = randomFrom(Date.now());
  const lost: unknown[] = [];
  let acknowledged = 0;
  for (let round = 0; round < kills; round += 1) {
    const kill = await killWhileTyping(browser, round, random);
    if (kill.lost) lost.push(kill);
    if (kill.acknowledged) acknowledged += 1;
  }
  expect(lost).toEqual([]);
  // A rig in which no page ever says "Opgeslagen" would lose nothing either.
  expect(acknowledged).toBeGreaterThanOrEqual(kills / 2);
}, 200_000);
