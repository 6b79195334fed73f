import { expect, it } from 'vitest';
import * as words from '../../words.ts';
import { listedNotes, noteField, noteFieldOn, showsText, type, write } from '../as-user.ts';
import { openThisBrowser } from '../this-browser.ts';

const behaviour = 'vertrouwen/nieuwsgierig';
const browser = await openThisBrowser();

it('a page of a normal tab stores, in the very first one too', async () => {
  const page = await browser.page('newtab.html');
  await write(page, noteField, 'Dit blijft.');
});

it.each([
  ['newtab.html', noteField],
  [`sidepanel.html#/gedrag/${behaviour}`, noteFieldOn(behaviour)],
])('%s in a container tab stores nothing, and says so', async (path, field) => {
  const page = await browser.inContainer(path);
  await showsText(page, words.problem.container);
  await type(page, field, 'Dit blijft nergens.');
  // Longer than a note ever waits before it is written.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await showsText(page, words.copy.text);
  expect(await page.evaluate(() => Object.values(localStorage).join('\n'))).not.toContain('Dit blijft');
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await page.close();
  expect((await listedNotes(browser)).map(({ text }) => text)).toEqual(['Dit blijft.']);
});

it('the settings say so where a reservekopie is asked for in a container tab', async () => {
  const page = await browser.inContainer('options.html');
  const name = words.data.backup;
  await page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent?.trim() === wanted)?.click();
  }, name);
  await showsText(page, words.work.problem.container);
});
