/**
 * `npm run bench:newtab`: how long until the principle is on the screen, beside a page with the same words that
 * someone wrote by hand. They are opened in turn, many times, in one browser; `npm run bench:newtab -- 200` for
 * 200 rounds. It is measured twice:
 * - cold: no other page of the extension is open, so that the browser starts a process for it; so it mostly is.
 * - warm: another page of the extension is open, and the new tab shares its process.
 * In the same rounds it is measured with what an organisation set: is that slower than without? And with a deck of its own
 * that is as large as a deck can be: is that slower than with a small one? Both show the same behaviour, for its picture
 * is a good part of the time. It takes Linux, as the tests with policies do.
 */
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import type { DeckFile } from '../../domain/deck/deck.ts';
import { installedBrowser } from '../../scripts/browsers.ts';
import { buildOf, type Driver, openBrowser } from '../../scripts/driver.ts';
import { setInChromium } from '../in-browsers/managed-rig.ts';
import { largestDeck, smallDeckOf } from './largest-deck.ts';
import { withStaticPages, wordsOf } from './static-page.ts';
import { type Estimate, mean, median, quantile, ratio } from './statistics.ts';
import { heapOf, type Visit, visit } from './visit.ts';

const rounds = Number(process.argv[2] ?? 60);
const warmUps = 5;
/** Aims: a new tab is opened all day, so it may feel no slower than a page without anything behind it. */
const mostTimes = 1.1;
/** … and no slower with a policy than without, or with many cards than with few. */
const mostTimesManaged = 1.02;
const mostBytes = 30_000;

const names = ['newTab', 'byHand', 'tuned', 'withPolicy', 'smallDeck', 'largeDeck'] as const;
type PageName = (typeof names)[number];
const inWords = {
  newTab: 'new tab',
  byHand: 'by hand',
  tuned: 'by hand, serif fetched ahead',
  withPolicy: 'new tab, with a policy',
  smallDeck: 'new tab, with a small deck',
  largeDeck: 'new tab, with the largest deck',
};
type Measured = Record<PageName, Visit[]>;
type Addresses = Record<PageName, string>;

const rhythm = 'werkdagen';
const policy = { notities: 'aan', rol: 'medewerker', ritme: rhythm, vast: ['ritme'], hulp: 'Bel 1234.' };

installedBrowser('chromium');
const { folder, ofToday } = await folderWithAllPages();
const managed = {
  withPolicy: await copyOf(folder),
  smallDeck: await copyOf(folder),
  largeDeck: await copyOf(folder),
  /** Measured by nobody: of builds that are the same, the one that was loaded last is slower by a frame. */
  last: await copyOf(folder),
};
const large = largestDeckLike(ofToday);
setInChromium({
  [managed.withPolicy]: policy,
  [managed.last]: policy,
  [managed.smallDeck]: { ...policy, kaartenset: JSON.stringify(smallDeckOf(large, new Date(), rhythm)) },
  [managed.largeDeck]: { ...policy, kaartenset: JSON.stringify(large) },
});
const driver = await openBrowser('chromium', { build: folder });
try {
  const { browser, addresses } = await theBrowser(driver);
  const warm = await measure(browser, addresses);
  await endOtherPages(browser);
  const cold = await measure(browser, addresses);
  report('cold, no other page of the extension is open', cold);
  report('warm, another page of the extension is open', warm);
  await reportBytes(cold.newTab);
  await reportHeap(browser, addresses);
} finally {
  await driver.close();
  for (const each of [folder, ...Object.values(managed)]) await rm(each, { recursive: true, force: true });
}

/** What it shows today is drawn as ours is. @param shown the card and the behaviour of today */
function largestDeckLike(shown: { card: string; text: string }): DeckFile {
  const ours: DeckFile = JSON.parse(readFileSync('content/ambtelijk-vakmanschap.json', 'utf8'));
  return largestDeck(
    ours.cards.find(({ id }) => id === shown.card),
    shown.text,
  );
}

/** The same extension once more: under another id, with storage of its own. */
async function copyOf(build: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'vakmanschap-bench-'));
  await cp(build, copy, { recursive: true });
  return copy;
}

async function folderWithAllPages() {
  const reader = await openBrowser('chromium');
  const newTab = await reader.page('newtab.html');
  const words = await wordsOf(newTab);
  const card = await newTab.evaluate(() => document.querySelector('main')?.dataset.card ?? '');
  await reader.close();
  const folder = await withStaticPages(buildOf('chromium'), words);
  return { folder, ofToday: { card, text: words.behaviour ?? '' } };
}

async function theBrowser(opened: Driver): Promise<{ browser: Browser; addresses: Addresses }> {
  const tab = await opened.page('newtab.html');
  const origin = await tab.evaluate(() => location.origin);
  const browser = tab.browser();
  await tab.close();
  const addresses = {
    newTab: `${origin}/newtab.html`,
    byHand: `${origin}/static.html`,
    tuned: `${origin}/static-tuned.html`,
    withPolicy: await managedNewTab(browser, managed.withPolicy, 'main'),
    smallDeck: await managedNewTab(browser, managed.smallDeck, '[data-card^="groot."]'),
    largeDeck: await managedNewTab(browser, managed.largeDeck, '[data-card^="groot."]'),
  };
  await managedNewTab(browser, managed.last, 'main');
  return { browser, addresses };
}

/** Loads a build, and waits until its new tab has what was set. A page of it stays open. @returns the address of the new tab */
async function managedNewTab(browser: Browser, build: string, shows: string): Promise<string> {
  const origin = `chrome-extension://${await browser.installExtension(build)}`;
  const settings = await browser.newPage();
  await settings.goto(`${origin}/options.html`);
  await settings.waitForSelector('#beheerd');
  const address = `${origin}/newtab.html`;
  const tab = await browser.newPage();
  await tab.goto(address);
  await tab.waitForSelector(shows);
  await tab.close();
  return address;
}

/** The driver keeps a page of the extension open, and its connection keeps the background awake. */
async function endOtherPages(browser: Browser): Promise<void> {
  const others = await browser.pages();
  await browser.newPage();
  // Closed, not left: a page in the history would keep the process alive.
  for (const tab of others) await tab.close();
  const backgrounds = browser.targets().filter((target) => target.type() === 'service_worker');
  for (const background of backgrounds) await (await background.worker())?.close();
}

function forEachPage<Value>(make: () => Value): Record<PageName, Value> {
  const each = names.map((name): [PageName, Value] => [name, make()]);
  // Each name has one.
  return Object.fromEntries(each) as Record<PageName, Value>;
}

async function measure(browser: Browser, addresses: Addresses): Promise<Measured> {
  const measured = forEachPage<Visit[]>(() => []);
  for (let round = -warmUps; round < rounds; round += 1) {
    // Each page comes first, second and last as often as the others.
    const first = (round + warmUps) % names.length;
    for (const page of [...names.slice(first), ...names.slice(0, first)]) {
      const seen = await visit(browser, addresses[page]);
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
      `  ${inWords[name].padEnd(30)}  median ${ms(median(times))}, mean ${ms(mean(times))}, middle half ${ms(quantile(times, 0.25))}–${ms(quantile(times, 0.75))};` +
        ` main thread works ${middle(({ work }) => work)}, of which script ${middle(({ script }) => script)}`,
    );
  }
  const painted = (name: PageName) => measured[name].map((seen) => seen.painted);
  const work = (name: PageName) => measured[name].map((seen) => seen.work);
  const compare = (name: PageName, other: PageName, most: number) => {
    const times = ratio(painted(name), painted(other));
    const range = `${times.low.toFixed(3)}–${times.high.toFixed(3)} with 95% certainty`;
    const pair = `${inWords[name]} to ${inWords[other]}`.padEnd(61);
    console.log(`  ratio of ${pair} ${times.value.toFixed(3)} (${range}): ${verdict(times, most)}`);
    // A busy machine changes this little: it is time on the processor.
    const { value, low, high } = ratio(work(name), work(other));
    console.log(
      `    of the work of the main thread ${value.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`,
    );
  };
  compare('newTab', 'byHand', mostTimes);
  compare('newTab', 'tuned', mostTimes);
  compare('withPolicy', 'newTab', mostTimesManaged);
  compare('largeDeck', 'smallDeck', mostTimesManaged);
}

function verdict({ value, low, high }: Estimate, most: number): string {
  const aim = `the aim of at most ${most.toFixed(2)} is ${value <= most ? 'met' : 'NOT met'}`;
  return low <= most && high > most ? `${aim}, within the noise (more rounds say more)` : aim;
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

async function reportHeap(browser: Browser, addresses: Addresses): Promise<void> {
  const heaps = forEachPage<number[]>(() => []);
  for (let round = 0; round < 5; round += 1) {
    for (const page of names) {
      heaps[page].push(await heapOf(browser, addresses[page]));
    }
  }
  console.log(
    `\nHeap after a clean-up: new tab ${MB(median(heaps.newTab))}, by hand ${MB(median(heaps.byHand))}, with the largest deck ${MB(median(heaps.largeDeck))}.`,
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
