import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import * as words from '../../words.ts';
import { noteField, press, showsText, write } from '../as-user.ts';
import { copyHolds } from '../safety-copy.ts';
import { openThisBrowser } from '../this-browser.ts';

const disk = mkdtempSync(join(tmpdir(), 'vakmanschap-unreadable-'));
afterAll(() => rmSync(disk, { recursive: true, force: true }));
const browser = await openThisBrowser({ disk });

/** Chromium cannot open a database without its list of files, at no start, nor delete it. */
const isOurManifest = (path: string) =>
  /IndexedDB[/\\]chrome-extension_[^/\\]*leveldb[/\\]MANIFEST-\d+$/.test(path);

it('of a database that cannot be opened the copy is offered as a file', async () => {
  await write(await browser.page('newtab.html'), noteField, 'Dit staat in de kopie.');
  await copyHolds(browser, 'Dit staat in de kopie.');
  await browser.kill();
  const manifests = readdirSync(disk, { recursive: true, encoding: 'utf8' }).filter(isOurManifest);
  expect(manifests.length).toBeGreaterThan(0);
  for (const path of manifests) rmSync(join(disk, path));
  await browser.start();
  const panel = await browser.page('sidepanel.html#/notities');
  await showsText(panel, words.rescue.why.unreachable);
  await press(panel, words.rescue.takeBack);
  await showsText(panel, words.rescue.stuck);
  const file = await browser.download(() => press(panel, words.rescue.asFile));
  expect(readFileSync(file, 'utf8')).toContain('Dit staat in de kopie.');
});
