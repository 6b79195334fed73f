import { expect, it } from 'vitest';
import { listedNotes, noteField, write } from '../as-user.ts';
import { openThisBrowser } from '../this-browser.ts';

const browser = await openThisBrowser();

it('a quota that is used up is no limit: `unlimitedStorage` lifts it', async () => {
  const tab = await browser.page('newtab.html');
  const devtools = await tab.createCDPSession();
  const origin = await tab.evaluate(() => location.origin);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  expect(await tab.evaluate(async () => (await navigator.storage.estimate()).quota)).toBe(1);
  await write(tab, noteField, 'Boven het quotum');
  expect((await listedNotes(browser)).map(({ text }) => text)).toEqual(['Boven het quotum']);
});
