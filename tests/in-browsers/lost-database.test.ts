import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { until } from '../../scripts/driver/running.ts';
import { aboutNotes } from '../about-notes.ts';
import * as words from '../words.ts';
import { listedNotes, noteField, press, showsText, visibleText, write } from './as-user.ts';
import { copyHolds } from './safety-copy.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * A database that the browser has lost, as Chromium throws one away that it cannot read: its files are removed
 * while the browser is closed.
 */

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

it('notes come back from the copy that the background makes, and the panel says so until that is closed', async () => {
  const tab = await browser.page('newtab.html');
  await write(tab, noteField, 'Dit komt terug.');
  await copyHolds(browser, 'Dit komt terug.');
  await browser.kill();
  expect(loseDatabase()).toBeGreaterThan(0);
  await browser.start();

  expect((await listedNotes(browser)).map(({ text }) => text)).toEqual(['Dit komt terug.']);
  const panel = await browser.page('sidepanel.html#/notities');
  await showsText(panel, aboutNotes(words.rescue.said, 1));
  await press(panel, words.rescue.close);
  await until(
    'the line is gone',
    async () => !(await visibleText(panel)).includes(aboutNotes(words.rescue.said, 1)),
  );
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

/** Takes a note away behind the back of the product, as a browser does that can read half of a database. */
async function loseNote(text: string): Promise<void> {
  const quiet = await browser.page('icons/16.png');
  await quiet.evaluate(
    (lost) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('vakmanschap');
        opening.onsuccess = () => {
          const notes = opening.result.transaction('notes', 'readwrite').objectStore('notes');
          const all = notes.getAll();
          all.onsuccess = () => {
            for (const note of all.result) if (note.text === lost) notes.delete(note.id);
          };
          notes.transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    text,
  );
  await quiet.close();
}

it('what it lost of a part comes back before the next copy is made, and that is said', async () => {
  const tab = await browser.page('newtab.html');
  await write(tab, noteField, 'Dit blijft.');
  await tab.close();
  const other = await browser.page('newtab.html');
  await write(other, noteField, 'Dit raakt kwijt.');
  await other.close();
  await copyHolds(browser, 'Dit raakt kwijt.');
  await loseNote('Dit raakt kwijt.');
  const third = await browser.page('newtab.html');
  await write(third, noteField, 'Dit komt erbij.');
  await third.close();
  await copyHolds(browser, 'Dit komt erbij.');
  const texts = (await listedNotes(browser)).map(({ text }) => text);
  expect(texts.sort()).toEqual(['Dit blijft.', 'Dit komt erbij.', 'Dit raakt kwijt.']);
  const panel = await browser.page('sidepanel.html#/notities');
  await showsText(panel, aboutNotes(words.rescue.saidSome, 1));
  await press(panel, words.rescue.close);
  await panel.close();
});
