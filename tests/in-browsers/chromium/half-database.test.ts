import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { aboutNotes } from '../../about-notes.ts';
import * as words from '../../words.ts';
import { press, showsText } from '../as-user.ts';
import { all, countListed, openWithMany } from '../many-copied.ts';

/*
 * Without the file that says which of its files count, Chromium opens what it can find of a database, and says nothing.
 */

/** Of the extension API, what is called in the background. */
declare const chrome: { runtime: { onStartup: { dispatch(): void } } };

const [browser, filesLike] = await openWithMany();

/** Calls what listens to the start of the browser: no driver's extension is there before the browser has started. */
async function startsUp(page: Page): Promise<void> {
  const origin = await page.evaluate(() => location.origin);
  const background = await page
    .browser()
    .waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
  await (await background.worker())?.evaluate(() => chrome.runtime.onStartup.dispatch());
}

it('the half that is missing comes back from the copy when the browser starts, and that is said', async () => {
  await browser.restart();
  await browser.kill();
  const current = filesLike(/IndexedDB[/\\]chrome-extension_[^/\\]*leveldb[/\\]CURRENT$/);
  expect(current).toHaveLength(1);
  for (const path of current) rmSync(path);
  await browser.start();
  const left = await countListed(browser);
  expect(left).toBeLessThan(all);
  const panel = await browser.page('sidepanel.html#/notities');
  await startsUp(panel);
  await showsText(panel, aboutNotes(words.rescue.saidSome, all - left));
  await press(panel, words.rescue.close);
  await panel.close();
  expect(await countListed(browser)).toBe(all);
});
