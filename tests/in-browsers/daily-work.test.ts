import { it } from 'vitest';
import { noteField, write } from './as-user.ts';
import { doDailyWork, openQuietPage } from './daily-work.ts';
import { expectNone } from './findings.ts';
import { openThisBrowser } from './this-browser.ts';

const browser = await openThisBrowser();

it('the background clears the Prullenbak of what lay there longer than 30 days', async () => {
  await write(await browser.page('newtab.html'), noteField, 'Dit blijft.');
  await doDailyWork(await openQuietPage(browser));
  expectNone(await browser.complaints());
});
