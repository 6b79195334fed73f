import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/driver/running.ts';
import { type BrowserName, type Driver, openBrowser } from '../../scripts/driver.ts';
import { aboutNotes } from '../about-notes.ts';
import { press, shows, visibleText } from '../in-browsers/as-user.ts';
import * as words from '../words.ts';
import { manyNotes } from './many-notes.ts';
import { behaviourIds, storeNotes } from './scale.ts';

const amount = 100_000;
/** Of each of these it has to say how it went, in ms. */
const patience = 300_000;

/** Prints how many notes a second go out in a reservekopie and come in again, by the buttons that users press. */
export async function reportTransfer(name: BrowserName): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'vakmanschap-bench-'));
  try {
    const backup = await inBrowser(name, (browser) => goOut(browser, folder));
    await inBrowser(name, (browser) => comeIn(browser, backup));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function inBrowser<Result>(
  name: BrowserName,
  work: (browser: Driver) => Promise<Result>,
): Promise<Result> {
  const browser = await openBrowser(name);
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** @returns the reservekopie, in the folder */
async function goOut(browser: Driver, folder: string): Promise<string> {
  await storeNotes(browser, manyNotes(amount, behaviourIds()));
  const page = await optionsOf(browser);
  const made = await browser.download(async () => {
    const ms = await timed(page, words.data.backup, aboutNotes(words.data.backupHanded, amount));
    report(`${browser.name}, reservekopie made`, ms);
  });
  await timed(page, words.data.exportCsv, aboutNotes(words.data.exported, amount)).then((ms) =>
    report(`${browser.name}, exported for Excel`, ms),
  );
  const kept = join(folder, basename(made));
  await rename(made, kept);
  return kept;
}

async function comeIn(browser: Driver, backup: string): Promise<void> {
  const page = await optionsOf(browser);
  const begin = performance.now();
  await (await page.$('input[type=file]'))?.uploadFile(backup);
  await until('it says what will happen', () => asks(page), patience);
  report(`${browser.name}, reservekopie read and compared`, performance.now() - begin);
  report(`${browser.name}, put back`, await timed(page, words.data.restoreYes, words.data.restored));
  report(`${browser.name}, undone`, await timed(page, words.undo, words.data.undone));
}

async function optionsOf(browser: Driver): Promise<Page> {
  const page = await browser.page('options.html');
  await shows(page, 'input[type=file]');
  return page;
}

const asks = async (page: Page) => (await page.$('.page-part__ask')) !== null;

/** Presses a button. @returns after how many ms the page says that it is done */
async function timed(page: Page, button: string, done: string): Promise<number> {
  await page.bringToFront();
  const begin = performance.now();
  await press(page, button);
  await until(`“${done}”`, async () => (await visibleText(page)).includes(done), patience);
  return performance.now() - begin;
}

function report(what: string, ms: number): void {
  const perSecond = Math.round(amount / (ms / 1000));
  console.log(`  ${what}: ${(ms / 1000).toFixed(1)} s, ${perSecond} notes a second`);
}
