/**
 * `npm run bench:newtab`: how long until the principle is on the screen, beside a page with the same words that
 * someone wrote by hand. They are opened in turn, many times, in one browser; `npm run bench:newtab -- 200` for
 * 200 rounds. It is measured twice:
 * - cold: no other page of the extension is open, so that the browser starts a process for it; so it mostly is.
 * - warm: another page of the extension is open, and the new tab shares its process.
 */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { installedBrowser } from '../../scripts/browsers.ts';
import { buildOf, type Driver, openBrowser } from '../../scripts/driver.ts';
import { withStaticPages, wordsOf } from './static-page.ts';
import { type Estimate, mean, median, quantile, ratio } from './statistics.ts';
import { heapOf, type Visit, visit } from './visit.ts';

const rounds = Number(process.argv[2] ?? 60);
const warmUps = 5;
/** Aims: a new tab is opened all day, so it may feel no slower than a page without anything behind it. */
const mostTimes = 1.1;
const mostBytes = 30_000;

const pages = { newTab: 'newtab.html', byHand: 'static.html', tuned: 'static-tuned.html' };
type PageName = keyof typeof pages;
const names = ['newTab', 'byHand', 'tuned'] as const satisfies PageName[];
const inWords = { newTab: 'new tab', byHand: 'by hand', tuned: 'by hand, serif fetched ahead' };
type Measured = Record<PageName, Visit[]>;

installedBrowser('chromium');
const folder = await folderWithAllPages();
const driver = await openBrowser('chromium', { build: folder });
try {
  const { browser, origin } = await theBrowser(driver);
  const warm = await measure(browser, origin);
  await endOtherPages(browser);
  const cold = await measure(browser, origin);
  report('cold, no other page of the extension is open', cold);
  report('warm, another page of the extension is open', warm);
  await reportBytes(cold.newTab);
  await reportHeap(browser, origin);
} finally {
  await driver.close();
  await rm(folder, { recursive: true, force: true });
}

async function folderWithAllPages(): Promise<string> {
  const reader = await openBrowser('chromium');
  const words = await wordsOf(await reader.page(pages.newTab));
  await reader.close();
  return withStaticPages(buildOf('chromium'), words);
}

async function theBrowser(opened: Driver): Promise<{ browser: Browser; origin: string }> {
  const tab = await opened.page(pages.newTab);
  const origin = await tab.evaluate(() => location.origin);
  const browser = tab.browser();
  await tab.close();
  return { browser, origin };
}

/** The driver keeps a page of the extension open, and its connection keeps the background awake. */
async function endOtherPages(browser: Browser): Promise<void> {
  const others = await browser.pages();
  await browser.newPage();
  // Closed, not left: a page in the history would keep the process alive.
  for (const tab of others) await tab.close();
  const background = browser.targets().find((target) => target.type() === 'service_worker');
  await (await background?.worker())?.close();
}

async function measure(browser: Browser, origin: string): Promise<Measured> {
  const measured: Measured = { newTab: [], byHand: [], tuned: [] };
  for (let round = -warmUps; round < rounds; round += 1) {
    // Each page comes first, second and last as often as the others.
    const first = (round + warmUps) % names.length;
    for (const page of [...names.slice(first), ...names.slice(0, first)]) {
      const seen = await visit(browser, `${origin}/${pages[page]}`);
      if (round >= 0) measured[page].push(seen);
    }
  }
  return measured;
}

function report(situation: string, measured: Measured): void {
  console.log(`\nPrinciple on the screen after (${situation}; ${rounds} rounds):`);
  for (const name of names) {
    const times = measured[name].map(({ painted }) => painted);
    const middle = (value: (visit: Visit) => number) => ms(median(measured[name].map(value)));
    console.log(
      `  ${inWords[name].padEnd(28)}  median ${ms(median(times))}, mean ${ms(mean(times))}, middle half ${ms(quantile(times, 0.25))}–${ms(quantile(times, 0.75))};` +
        ` main thread works ${middle(({ work }) => work)}, of which script ${middle(({ script }) => script)}`,
    );
  }
  for (const other of ['byHand', 'tuned'] as const) {
    const times = ratio(
      measured.newTab.map(({ painted }) => painted),
      measured[other].map(({ painted }) => painted),
    );
    const range = `${times.low.toFixed(3)}–${times.high.toFixed(3)} with 95% certainty`;
    console.log(
      `  ratio to ${inWords[other].padEnd(28)} ${times.value.toFixed(3)} (${range}): ${verdict(times)}`,
    );
  }
}

function verdict({ value, low, high }: Estimate): string {
  const aim = `the aim of at most ${mostTimes.toFixed(2)} is ${value <= mostTimes ? 'met' : 'NOT met'}`;
  return low <= mostTimes && high > mostTimes ? `${aim}, within the noise (more rounds say more)` : aim;
}

async function reportBytes(visits: Visit[]): Promise<void> {
  const before = await bytesOf(new Set(visits.flatMap((each) => each.before)));
  const inAll = await bytesOf(new Set(visits.flatMap((each) => each.files)));
  const isMet = inAll.code <= mostBytes;
  console.log('\nThe new tab loads, gzip:');
  console.log(
    `  before the principle is painted  ${kB(before.code)} of script and style, ${kB(before.rest)} of other files`,
  );
  console.log(
    `  in all                           ${kB(inAll.code)} of script and style, ${kB(inAll.rest)} of other files`,
  );
  console.log(`  the aim of at most ${kB(mostBytes)} of script and style is ${isMet ? 'met' : 'NOT met'}`);
}

/** Script and style as gzip; a font is compressed already. */
async function bytesOf(files: Set<string>): Promise<{ code: number; rest: number }> {
  const sum = { code: 0, rest: 0 };
  for (const file of files) {
    const bytes = await readFile(join(folder, file));
    if (/\.(js|css)$/.test(file)) sum.code += gzipSync(bytes, { level: 9 }).length;
    else sum.rest += bytes.length;
  }
  return sum;
}

async function reportHeap(browser: Browser, origin: string): Promise<void> {
  const heaps: Record<PageName, number[]> = { newTab: [], byHand: [], tuned: [] };
  for (let round = 0; round < 5; round += 1) {
    for (const page of names) {
      heaps[page].push(await heapOf(browser, `${origin}/${pages[page]}`));
    }
  }
  console.log(
    `\nHeap after a clean-up: new tab ${MB(median(heaps.newTab))}, by hand ${MB(median(heaps.byHand))}.`,
  );
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function MB(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
