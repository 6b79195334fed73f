import { expect, it } from 'vitest';
import { clockAt, type PageWithClock } from '../../scripts/driver/clock.ts';
import { listedNotes, noteField, noteFieldOn, saysStored, shows, type, write } from './as-user.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * What happens around a page while someone types. The end of the whole browser is in crash.test.ts, a full disk in
 * full-disk.test.ts, the end of the page itself in closing.test.ts.
 */
const browser = await openThisBrowser();
const texts = async () => (await listedNotes(browser)).map(({ text }) => text);

it('an update of the extension in the middle of a sentence takes no word of it', async () => {
  const tab = await browser.newTab();
  await type(tab, noteField, 'Getikt tot aan het bijwerken');
  await browser.update();
  expect(await texts()).toContain('Getikt tot aan het bijwerken');
});

it('notes are stored while the background is stopped', async () => {
  const tab = await browser.page('newtab.html');
  await browser.stopBackground();
  await write(tab, noteField, 'Zonder achtergrond');
  await tab.close();
  expect(await texts()).toContain('Zonder achtergrond');
});

it('a clock that is set back while someone types makes no earlier text the later one', async () => {
  const behaviour = 'legitimiteit/termijnen';
  const field = noteFieldOn(behaviour);
  const path = `sidepanel.html#/gedrag/${behaviour}`;
  const other = await browser.page(path);
  const tab = await browser.page(path, clockAt('2026-11-24T10:00:00'));
  await write(tab, field, 'Om tien uur.');
  await shows(other, '[data-note]');
  await tab.evaluate(() => (window as unknown as PageWithClock).setClock('2026-11-24T08:00:00'));
  await type(tab, field, ' En om acht uur.');
  await saysStored(tab, field);
  await tab.evaluate(() => location.reload());
  expect(await texts()).toContain('Om tien uur. En om acht uur.');
  await other.close();
});
