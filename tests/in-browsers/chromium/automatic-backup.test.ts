import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Backup, readBackup } from '../../../domain/backup/backup.ts';
import { clockAt, type PageWithClock } from '../../../scripts/driver/clock.ts';
import { until } from '../../../scripts/driver/running.ts';
import * as words from '../../words.ts';
import { noteField, press, showsText, visibleText, write } from '../as-user.ts';
import { doDailyWork, openQuietPage } from '../daily-work.ts';
import { asksAgain, chooses, fullDisk, type PageWithFullDisk, sha256 } from '../files-in-page.ts';
import { bringEngines, expectNone, findings } from '../findings.ts';
import { openThisBrowser } from '../this-browser.ts';

/** What the extension remembers of backups, as far as it is changed here. */
interface Stored {
  backups: { inFolder: number };
}
/** Of the extension API, what the tests call from a quiet page. */
declare const chrome: {
  alarms: { create(name: string, when: object): Promise<void> };
  storage: { local: { get(key: string): Promise<Stored>; set(values: Stored): Promise<void> } };
};

const browser = await openThisBrowser();

/** A page that runs no script of ours, to look around from. */
let quiet: Page;
beforeAll(async () => {
  await writeNote('Dit wil ik niet kwijt.');
  quiet = await openQuietPage(browser);
});

/** The files in a folder, by name, with their text. */
function filesIn(folder: string): Promise<Record<string, string>> {
  return quiet.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const files: Record<string, string> = {};
    for await (const [file, handle] of (await root.getDirectoryHandle(name, { create: true })).entries()) {
      // A file may be removed while we look.
      const read = (handle as FileSystemFileHandle).getFile().then((found) => found.text());
      const found = await read.catch(() => undefined);
      if (found !== undefined) files[file] = found;
    }
    return files;
  }, folder);
}

/** The one backup in a folder, read as a restore reads it. */
async function onlyBackupIn(folder: string): Promise<Backup> {
  const texts = Object.values(await filesIn(folder));
  expect(texts.length).toBe(1);
  return readBackup(texts[0] ?? '', sha256);
}

const textsIn = ({ content }: Backup) => content.notes.map(({ text }) => text);

/** The days in the names of the files in a folder. */
async function daysIn(folder: string): Promise<string[]> {
  const names = Object.keys(await filesIn(folder));
  return names.map((name) => /\d{4}-\d\d-\d\d/.exec(name)?.[0] ?? name).toSorted();
}

async function writeNote(text: string): Promise<void> {
  const page = await browser.page('newtab.html');
  await write(page, noteField, text);
  await page.close();
}

/** Opens the options page, where the folder with this name will be chosen, and waits until it can be. */
async function optionsWith(folder: string, before = ''): Promise<Page> {
  const page = await browser.page('options.html', `${before};${chooses(folder)}`);
  await showsText(page, text.readable);
  return page;
}

/** Chooses the folder, the first or another. */
async function choose(page: Page): Promise<void> {
  const another = (await visibleText(page)).includes(text.chooseOther);
  await press(page, another ? text.chooseOther : text.choose);
}

/** Waits until the page says of which day the last backup in a folder is. */
function saysMade(page: Page, folder: string, when: 'vandaag' | 'gisteren'): Promise<boolean> {
  const [beginning = ''] = text.made.replace('{folder}', folder).replace('{when}', when).split('{time}');
  return showsText(page, beginning);
}

const text = words.backups;

describe('a folder that is chosen', () => {
  let options: Page;
  beforeAll(async () => {
    options = await optionsWith('eerste');
    return () => options.close();
  });

  it('gets its first backup at once, which can be read again', async () => {
    await choose(options);
    await saysMade(options, 'eerste', 'vandaag');
    expect(textsIn(await onlyBackupIn('eerste'))).toEqual(['Dit wil ik niet kwijt.']);
  });

  it('is known to a page that is opened later, and after a restart of the browser', async () => {
    await browser.restart();
    quiet = await openQuietPage(browser);
    options = await optionsWith('tweede');
    await saysMade(options, 'eerste', 'vandaag');
  });

  it('gives way to another; the files in it stay', async () => {
    await choose(options);
    await saysMade(options, 'tweede', 'vandaag');
    expect((await daysIn('eerste')).length).toBe(1);
    expect((await daysIn('tweede')).length).toBe(1);
  });

  it('is forgotten when it is switched off; the files in it stay', async () => {
    await press(options, text.stop);
    await showsText(options, text.stopped);
    await showsText(options, text.choose);
    expect(await options.evaluate(() => document.activeElement?.textContent)).toBe(text.choose);
    expect((await daysIn('tweede')).length).toBe(1);
    const later = await browser.page('options.html');
    await showsText(later, text.choose);
    expect(await visibleText(later)).not.toContain('tweede');
    await later.close();
  });
});

it('after eight days the last seven files are there, and nothing of others is removed', async () => {
  const days = Array.from({ length: 8 }, (_, n) => `2026-10-0${n + 1}`);
  const ofOthers = ['belangrijk-2026-01-01.docx', 'vakmanschap-reservekopie-2026-01-01.json'];
  await quiet.evaluate(async (names) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('week', { create: true });
    for (const name of names) {
      const writing = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writing.write('Van iemand anders.');
      await writing.close();
    }
  }, ofOthers);
  const options = await optionsWith('week', clockAt(`${days[0]}T10:00:00`));
  for (const day of days) {
    await options.evaluate(
      (moment) => (window as unknown as PageWithClock).setClock(moment),
      `${day}T10:00:00`,
    );
    await choose(options);
    await until(`the file of ${day} is there`, async () => (await daysIn('week')).includes(day));
    await showsText(options, text.chooseOther);
  }
  await until('the oldest is gone', async () => !(await daysIn('week')).includes(days[0] ?? ''));
  expect(await daysIn('week')).toEqual(['2026-01-01', '2026-01-01', ...days.slice(1)]);
  expect(Object.keys(await filesIn('week'))).toEqual(expect.arrayContaining(ofOthers));
  await options.close();
});

it('a disk that is full leaves the earlier files whole, and is said in a sentence; later it works again', async () => {
  const options = await optionsWith('vol', `${clockAt('2026-10-01T10:00:00')};${fullDisk}`);
  await choose(options);
  await saysMade(options, 'vol', 'vandaag');
  const earlier = await filesIn('vol');
  await writeNote('Na de eerste reservekopie.');
  /** Tries to make a backup at a moment. */
  const fails = async (moment: string, attempt: number, tries: () => Promise<void>) => {
    await options.evaluate((to) => {
      const page = window as unknown as PageWithFullDisk;
      page.diskIsFull = true;
      page.setClock(to);
    }, moment);
    await tries();
    const refused = () => options.evaluate(() => (window as unknown as PageWithFullDisk).refused);
    await until('the disk refuses', async () => (await refused()) === attempt);
    await showsText(options, text.trouble.full.replace('{folder}', 'vol'));
    await until('nothing new is left', async () => Object.keys(await filesIn('vol')).length === 1);
    expect(await filesIn('vol')).toEqual(earlier);
  };
  await fails('2026-10-01T11:00:00', 1, () => choose(options));
  await fails('2026-10-02T10:00:00', 2, () => press(options, text.again));
  await options.evaluate(() => Object.assign(window, { diskIsFull: false }).diskIsFull);
  await press(options, text.again);
  await saysMade(options, 'vol', 'vandaag');
  expect(await daysIn('vol')).toEqual(['2026-10-01', '2026-10-02']);
  await options.close();
});

it('the background makes the backup of the day, once', async () => {
  const options = await optionsWith('dagelijks');
  await choose(options);
  await saysMade(options, 'dagelijks', 'vandaag');
  const first = await onlyBackupIn('dagelijks');
  await writeNote('Geschreven na de eerste van vandaag.');

  await makeItYesterday();
  await saysMade(options, 'dagelijks', 'gisteren');
  expect(await onlyBackupIn('dagelijks')).toEqual(first);
  await doDailyWork(quiet);
  await saysMade(options, 'dagelijks', 'vandaag');
  const second = await onlyBackupIn('dagelijks');
  expect(textsIn(second)).toContain('Geschreven na de eerste van vandaag.');

  await doDailyWork(quiet);
  expect((await onlyBackupIn('dagelijks')).made).toBe(second.made);
  await options.close();
});

it('what could not be in it is said there', async () => {
  const options = await optionsWith('beschadigd');
  const change = (text: unknown) =>
    options.evaluate(
      (broken) =>
        new Promise<unknown>((resolve) => {
          const opening = indexedDB.open('vakmanschap');
          opening.onsuccess = () => {
            const notes = opening.result.transaction('notes', 'readwrite').objectStore('notes');
            const all = notes.getAll();
            all.onsuccess = () => notes.put({ ...all.result[0], text: broken });
            notes.transaction.oncomplete = () => {
              opening.result.close();
              resolve(all.result[0].text);
            };
          };
        }),
      text,
    );
  const whole = await change(5);
  await choose(options);
  await showsText(options, words.data.backupWithout.one);
  await change(whole);
  await choose(options);
  await until('nothing is left out', async () => {
    const seen = await visibleText(options);
    return seen.includes('beschadigd’') && !seen.includes(words.data.backupWithout.one);
  });
  await options.close();
});

it('a folder that is gone is found out by the background, and said in Notities and at Instellingen', async () => {
  const options = await optionsWith('verdwenen');
  await choose(options);
  await saysMade(options, 'verdwenen', 'vandaag');
  const panel = await browser.page('sidepanel.html#/notities');
  await makeItYesterday();
  await quiet.evaluate(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('verdwenen', { recursive: true });
  });
  await doDailyWork(quiet);
  for (const page of [panel, options])
    await showsText(page, text.trouble.gone.replace('{folder}', 'verdwenen'));
  await filesIn('verdwenen');
  await press(panel, text.again);
  await showsText(panel, text.madeNow.replace('{folder}', 'verdwenen'));
  await saysMade(options, 'verdwenen', 'vandaag');
  await Promise.all([panel.close(), options.close()]);
});

it('permission that was lost is asked for again in the click, in Notities and at Instellingen', async () => {
  const options = await optionsWith('toestemming', asksAgain);
  await choose(options);
  await showsText(options, text.trouble.permission.replace('{folder}', 'toestemming'));
  await bringEngines(options);
  expectNone(await findings(options));
  expect(await daysIn('toestemming')).toEqual([]);
  const panel = await browser.page('sidepanel.html#/notities', asksAgain);
  await showsText(panel, text.trouble.permission.replace('{folder}', 'toestemming'));
  await press(panel, text.allow);
  await showsText(panel, text.madeNow.replace('{folder}', 'toestemming'));
  expect((await daysIn('toestemming')).length).toBe(1);
  // This page was not asked yet.
  await options.bringToFront();
  await press(options, text.allow);
  await saysMade(options, 'toestemming', 'vandaag');
  expect(await options.evaluate(() => document.activeElement?.textContent)).toBe(text.chooseOther);
  await Promise.all([panel.close(), options.close()]);
});

/** As on the next day: the last backup in the folder was made yesterday. */
async function makeItYesterday(): Promise<void> {
  await quiet.evaluate(async () => {
    const { backups } = await chrome.storage.local.get('backups');
    await chrome.storage.local.set({ backups: { ...backups, inFolder: backups.inFolder - 86_400_000 } });
  });
}

it('a database of a newer version is still backed up every day; another folder cannot be kept', async () => {
  const options = await optionsWith('nieuwer');
  await choose(options);
  await saysMade(options, 'nieuwer', 'vandaag');
  await quiet.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('vakmanschap', 99);
        opening.onsuccess = () => resolve(opening.result.close());
        opening.onerror = () => reject(opening.error);
      }),
  );
  await makeItYesterday();
  await saysMade(options, 'nieuwer', 'gisteren');
  await quiet.evaluate(() => chrome.alarms.create('daily', { when: Date.now() }));
  await saysMade(options, 'nieuwer', 'vandaag');
  await choose(options);
  await showsText(options, words.work.problem['read-only']);
  expect(textsIn(await onlyBackupIn('nieuwer'))).toContain('Dit wil ik niet kwijt.');
  await options.close();
});

it('nothing in all this made the browser complain', async () => {
  expectNone(await browser.complaints());
});
