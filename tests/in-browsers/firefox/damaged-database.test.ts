import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { expect, it } from 'vitest';
import { until } from '../../../scripts/driver/running.ts';
import { aboutNotes } from '../../about-notes.ts';
import * as words from '../../words.ts';
import { press, visibleText } from '../as-user.ts';
import { all, countListed, newest, openWithMany } from '../many-copied.ts';
import { copyHolds } from '../safety-copy.ts';

/** Of the extension API, what is asked in a page. */
declare const chrome: { storage: { local: { get(key: string): Promise<{ damaged?: boolean }> } } };

/*
 * Firefox goes on with a database of which a part cannot be read any more.
 */
const [browser, filesLike] = await openWithMany();
const text = words.rescue;

/** Turns every bit of 64 kB in three places of a file: one alone may hold an index that is not read. */
function harm(path: string): void {
  const file = openSync(path, 'r+');
  for (const part of [0.4, 0.5, 0.6]) {
    const bytes = Buffer.alloc(65_536);
    const begin = Math.floor(statSync(path).size * part);
    readSync(file, bytes, 0, bytes.length, begin);
    const turned = bytes.map((byte) => byte ^ 255);
    writeSync(file, turned, 0, bytes.length, begin);
  }
  closeSync(file);
}

it('that is noticed within the hour, it is offered to take all notes from the copy, and all are there then', async () => {
  await browser.restart();
  await browser.kill();
  const files = filesLike(/moz-extension[^/\\]*[/\\]idb[/\\][^/\\]*\.sqlite$/);
  const [largest = ''] = files.toSorted((a, b) => statSync(b).size - statSync(a).size);
  harm(largest);
  await browser.start();
  const panel = await browser.page('sidepanel.html#/notities');
  const notices = async () => {
    await copyHolds(browser, newest);
    return panel.evaluate(async () => (await chrome.storage.local.get('damaged')).damaged);
  };
  await until('the hourly work notices it', notices, 60_000);
  await until('that is said', async () => {
    const seen = await visibleText(panel);
    return [text.why.damaged, text.why.unreachable].some((why) => seen.includes(why));
  });
  await panel.bringToFront();
  await press(panel, text.takeBack);
  // What the database still has is read in small parts first.
  const isSaid = async () => (await visibleText(panel)).includes(aboutNotes(text.said, all));
  await until('all are back, and that is said', isSaid, 60_000);
  await panel.close();
  expect(await countListed(browser)).toBe(all);
}, 240_000);
