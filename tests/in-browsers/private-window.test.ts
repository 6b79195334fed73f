import { expect, it } from 'vitest';
import * as words from '../words.ts';
import { listedNotes, noteField, showsText, type } from './as-user.ts';
import { openThisBrowser } from './this-browser.ts';

const browser = await openThisBrowser();

it('in a private window nothing is stored, the page says so, and the card is there', async () => {
  const view = await browser.inPrivateWindow();
  await showsText(view, words.problem.private);
  await type(view, noteField, 'Dit blijft nergens.');
  // Longer than a note ever waits before it is written.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await view.close();
  expect(await listedNotes(browser)).toEqual([]);
  const page = await browser.page('options.html');
  const left = await page.evaluate(() => Object.values(localStorage).join('\n'));
  expect(left).not.toContain('Dit blijft nergens.');
});
