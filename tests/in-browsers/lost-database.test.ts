import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { until } from '../../scripts/driver/running.ts';
import * as words from '../words.ts';
import { listedNotes, noteField, press, showsText, visibleText, write } from './as-user.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * A database that the browser has lost, as Chromium throws one away that it cannot read: its files are removed
 * while the browser is closed.
 */

/** Of the extension API, what is called from a quiet page. */
declare const chrome: { alarms: { create(name: string, when: object): Promise<void> } };

const disk = mkdtempSync(join(tmpdir(), 'vakmanschap-lost-'));
afterAll(() => rmSync(disk, { recursive: true, force: true }));
const browser = await openThisBrowser({ disk });

/** Removes the files of the extension's databases from the profile. @returns how many folders that were */
function loseDatabase(): number {
  const isOurs = (path: string) =>
    /IndexedDB[/\\]chrome-extension_[^/\\]*$|moz-extension[^/\\]*[/\\]idb$/.test(path);
  const folders = readdirSync(disk, { recursive: true, encoding: 'utf8' }).filter(isOurs);
  for (const folder of folders) rmSync(join(disk, folder), { recursive: true });
  return folders.length;
}

/** The text of the safety copy, once it holds these words. */
function copyHolds(words: string): Promise<boolean> {
  return until(`the copy holds “${words}”`, async () => {
    const quiet = await browser.page('icons/16.png');
    const text = await quiet.evaluate(async () => {
      // Makes the hourly work begin now.
      await chrome.alarms.create('hourly', { when: Date.now() });
      await new Promise((resolve) => setTimeout(resolve, 500));
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle('veiligheidskopie.json').catch(() => undefined);
      return (await handle?.getFile())?.text();
    });
    await quiet.close();
    return text?.includes(words);
  });
}

it('notes come back from the copy that the background makes, and the panel says so until that is closed', async () => {
  const tab = await browser.page('newtab.html');
  await write(tab, noteField, 'Dit komt terug.');
  await copyHolds('Dit komt terug.');
  await browser.kill();
  expect(loseDatabase()).toBeGreaterThan(0);
  await browser.start();

  expect((await listedNotes(browser)).map(({ text }) => text)).toEqual(['Dit komt terug.']);
  const panel = await browser.page('sidepanel.html#/notities');
  await showsText(panel, words.rescue.said.one);
  await press(panel, words.rescue.close);
  await until('the line is gone', async () => !(await visibleText(panel)).includes(words.rescue.said.one));
});

it('what was removed for good does not come back', async () => {
  const panel = await browser.page('sidepanel.html#/notities');
  await press(panel, words.note.remove);
  await panel.evaluate(() => {
    location.hash = '#/prullenbak';
  });
  await press(panel, words.trash.empty);
  await press(panel, words.trash.emptyYes);
  await showsText(panel, words.trash.none);
  await browser.kill();
  expect(loseDatabase()).toBeGreaterThan(0);
  await browser.start();
  expect(await listedNotes(browser)).toEqual([]);
});
