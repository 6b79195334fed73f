import { expect, it } from 'vitest';
import { listedNotes, noteField, noteFieldOn, write } from './as-user.ts';
import { openThisBrowser } from './this-browser.ts';

const browser = await openThisBrowser();

it('notes of which the page said “Opgeslagen” survive the sudden end of the whole browser', async () => {
  const panel = await browser.page('sidepanel.html#/gedrag/vertrouwen/nieuwsgierig');
  await write(panel, noteFieldOn('vertrouwen/nieuwsgierig'), 'In het zijvenster, vlak voor de klap.');
  const tab = await browser.newTab();
  await write(tab, noteField, 'In het nieuwe tabblad, nog vlakker ervoor.');
  await browser.kill();

  await browser.start();
  const texts = (await listedNotes(browser)).map(({ text }) => text);
  expect(texts).toEqual([
    'In het nieuwe tabblad, nog vlakker ervoor.',
    'In het zijvenster, vlak voor de klap.',
  ]);
});

it('the same holds for words that were added to an old note', async () => {
  const panel = await browser.page('sidepanel.html#/notities');
  await write(panel, '[data-note] textarea', ' Aangevuld.');
  await browser.kill();

  await browser.start();
  const [newest] = await listedNotes(browser);
  expect(newest?.text).toBe('In het nieuwe tabblad, nog vlakker ervoor. Aangevuld.');
});
