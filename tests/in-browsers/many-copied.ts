import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Driver } from '../../scripts/driver.ts';
import { manyNotes } from '../bench/many-notes.ts';
import { behaviourIds, storeNotes } from '../bench/scale.ts';
import { noteField, shows, write } from './as-user.ts';
import { copyHolds } from './safety-copy.ts';
import { openThisBrowser } from './this-browser.ts';

/*
 * A profile with thousands of notes and the copy of them within the browser, so that what holds them takes many pages
 * on the disk: for harm that is done to its files while the browser is closed.
 */

const stored = 4000;
/** All notes: one is typed, and is the newest. */
export const all = stored + 1;
export const newest = 'Met de hand getypt.';

/** Opens the browser of this run with such a profile. @returns it, and what finds files of the profile by their names */
export async function openWithMany(): Promise<[Driver, (name: RegExp) => string[]]> {
  const disk = mkdtempSync(join(tmpdir(), 'vakmanschap-many-'));
  afterAll(() => rmSync(disk, { recursive: true, force: true }));
  const browser = await openThisBrowser({ disk });
  beforeAll(async () => {
    // With ids as the product makes them.
    const notes = manyNotes(stored, behaviourIds()).map((note) => ({ ...note, id: crypto.randomUUID() }));
    await storeNotes(browser, notes);
    const tab = await browser.page('newtab.html');
    await write(tab, noteField, newest);
    await tab.close();
    await copyHolds(browser, newest);
  }, 60_000);
  const filesLike = (name: RegExp) =>
    readdirSync(disk, { recursive: true, encoding: 'utf8' })
      .filter((path) => name.test(path))
      .map((path) => join(disk, path));
  return [browser, filesLike];
}

/** How many notes the panel lists, once all are counted. */
export async function countListed(browser: Driver): Promise<number> {
  const panel = await browser.page('sidepanel.html#/notities');
  await shows(panel, '[data-note]');
  // The newest are shown before all are known.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const size = await panel.$eval('[aria-setsize]', (row) => Number(row.getAttribute('aria-setsize')));
  await panel.close();
  return size;
}
