import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { dayInWords } from '../../content/dates.ts';
import { readBackup } from '../../domain/backup/backup.ts';
import { clockAt } from '../../scripts/driver/clock.ts';
import { until } from '../../scripts/driver/running.ts';
import { aboutNotes } from '../about-notes.ts';
import * as words from '../words.ts';
import { noteField, press, shows, showsText, visibleText, write } from './as-user.ts';
import { keepsDownload, type PageWithDownload, sha256 } from './files-in-page.ts';
import { bringEngines, expectNone, findings } from './findings.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * The reminder of a backup in Notities, on pages whose clock is ahead. In Chromium no folder was chosen.
 */
const browser = await openThisBrowser();
const text = words.backups;
const today = new Date();
const inDays = (days: number) => new Date(today.getFullYear(), today.getMonth(), today.getDate() + days, 12);
/** A moment as `clockAt` wants it. */
const local = (date: Date) =>
  new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);

/** Opens Notities on a day so many days from now. */
async function notesIn(days: number): Promise<Page> {
  const page = await browser.page(
    'sidepanel.html#/notities',
    `${clockAt(local(inDays(days)))};${keepsDownload}`,
  );
  await shows(page, '[data-note] textarea');
  return page;
}

async function saysNothing(days: number): Promise<void> {
  const page = await notesIn(days);
  // As long as it takes, where there is something to say, many times over.
  await new Promise((resolve) => setTimeout(resolve, 400));
  const all = await visibleText(page);
  for (const words of [text.later, text.remindFirst]) expect(all).not.toContain(words);
  await page.close();
}

async function writeNoteIn(days: number, note: string): Promise<void> {
  const page = await browser.page('newtab.html', clockAt(local(inDays(days))));
  await write(page, noteField, note);
  await page.close();
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

beforeAll(() => writeNoteIn(0, 'De eerste notitie.'));

it('says nothing in the first weeks', async () => {
  await saysNothing(28);
});

it('after a month without any backup offers to make one, and makes it there', async () => {
  const page = await notesIn(31);
  await showsText(page, text.remindFirst);
  await bringEngines(page);
  for (const scheme of ['light', 'dark'] as const) {
    await browser.look(page, { scheme });
    expectNone(await findings(page));
  }
  await press(page, words.data.backup);
  await showsText(page, aboutNotes(words.data.backupHanded, 1));
  await press(page, words.data.isThere);
  await showsText(page, aboutNotes(words.data.backupMade, 1));
  await until('the focus is on the button that is left', async () => (await focused(page)) === text.close);
  const file = await page.evaluate(() => (window as unknown as PageWithDownload).saved.text());
  const { content } = await readBackup(file, sha256);
  expect(content.notes.map((note) => note.text)).toEqual(['De eerste notitie.']);
  await press(page, text.close);
  await until('the line is gone', async () => !(await visibleText(page)).includes(words.data.backup));
  expect(await page.evaluate(() => document.activeElement?.closest('main'))).not.toBeNull();
  await page.close();
});

it('then says nothing for a month, nor later while no note changes', async () => {
  await saysNothing(32);
  await saysNothing(90);
});

it('says it again when there are newer notes, with the day of the last one, until “Later”', async () => {
  await writeNoteIn(40, 'Een nieuwere notitie.');
  const page = await notesIn(62);
  await showsText(page, text.remind.replace('{when}', dayInWords(inDays(31), inDays(62))));
  await press(page, text.later);
  await until('the line is gone', async () => !(await visibleText(page)).includes(text.later));
  expect(await page.evaluate(() => document.activeElement?.closest('main'))).not.toBeNull();
  await page.close();
  await saysNothing(68);
  const afterwards = await notesIn(70);
  await showsText(afterwards, text.later);
  await afterwards.close();
});

it('a backup that is made at Instellingen ends it on a page that shows it', async () => {
  const page = await notesIn(71);
  await showsText(page, text.later);
  const options = await browser.page('options.html', `${clockAt(local(inDays(71)))};${keepsDownload}`);
  await press(options, words.data.backup);
  await showsText(page, text.later);
  await press(options, words.data.isThere);
  await until('the line is gone', async () => !(await visibleText(page)).includes(text.later));
  await page.close();
});

it('nothing in all this made the browser complain', async () => {
  expectNone(await browser.complaints());
});
