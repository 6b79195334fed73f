/**
 * `npm run pictures:compare -- <folder>`: compares every surface of this build with that of another, pixel by pixel, in
 * both browsers. The folder holds the other build: `chrome-mv3/` and `firefox-mv3/`, such as a copy of `.output`.
 * Prints how many pixels differ, and puts a picture of each difference in `pictures/`; exit code 1 if there is any.
 * Behind the folder may follow `chromium` or `firefox`, and then a part of the names of surfaces: only those.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { installedBrowser } from './browsers.ts';
import { differenceOf } from './compare-pictures/difference.ts';
import { type Pictures, takeAll } from './compare-pictures/take.ts';
import { type BrowserName, browserNames, buildOf, openBrowser } from './driver.ts';

const folder = 'pictures';
const [other, browser, part = ''] = process.argv.slice(2);
const names = browserNames.filter((name) => browser === undefined || name === browser);

if (other === undefined) {
  console.error('Which folder holds the other build? npm run pictures:compare -- <folder>');
  process.exitCode = 1;
} else {
  await mkdir(folder, { recursive: true });
  let differ = 0;
  for (const name of names) differ += await compareIn(name, other);
  console.log(differ === 0 ? 'Every picture is equal.' : `${differ} pictures differ: see ${folder}/.`);
  process.exitCode = differ === 0 ? 0 : 1;
}

/** @returns how many pictures differ */
async function compareIn(name: BrowserName, otherBuilds: string): Promise<number> {
  installedBrowser(name);
  const before = await takeAll(name, join(otherBuilds, basename(buildOf(name))), part);
  const after = await takeAll(name, buildOf(name), part);
  const reader = await openBrowser(name);
  try {
    const page = await reader.website('about:blank');
    let differ = 0;
    for (const [surface, pictures] of after) {
      differ += await report(page, `${name}, ${surface}`, before.get(surface) ?? new Map(), pictures);
    }
    return differ;
  } finally {
    await reader.close();
  }
}

/** Prints one line for a surface. @returns how many of its pictures differ */
async function report(page: Page, surface: string, before: Pictures, after: Pictures): Promise<number> {
  const counts: string[] = [];
  let differ = 0;
  for (const [look, picture] of after) {
    const earlier = before.get(look) ?? new Uint8Array();
    const difference = await differenceOf(page, earlier, picture);
    counts.push(`${look}: ${difference?.pixels ?? 0}`);
    if (!difference) continue;
    differ += 1;
    const file = join(folder, `${surface}, ${look}`.replace(/\W+/g, '-'));
    await writeFile(`${file}-before.png`, earlier);
    await writeFile(`${file}-after.png`, picture);
    await writeFile(`${file}-difference.png`, difference.picture);
  }
  console.log(`${differ === 0 ? 'equal  ' : 'DIFFERS'} ${surface} (${counts.join(', ')})`);
  return differ;
}
