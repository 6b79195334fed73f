import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { managed } from '../../../content/words/policy.ts';
import type { ExtensionApi } from '../../../scripts/driver/chromium-api.ts';
import { findBrowser } from '../../../scripts/driver/find-browser.ts';
import { until } from '../../../scripts/driver/running.ts';
import { showsText, visibleText } from '../as-user.ts';
import { pastedBelow, programIn } from '../managed-rig.ts';

/*
 * The guide for admins, followed to the letter: what it says to paste is run, in a home folder and an /etc/chromium of
 * the test's own. The browser then installs the extension from a server of ours, and nobody can take it away. The driver
 * cannot start this browser: it loads the extension itself, and keeps the browser from asking for updates.
 */
declare const chrome: ExtensionApi & {
  developerPrivate: { getExtensionsInfo(): Promise<{ id: string; mustRemainInstalled: boolean }[]> };
  management: { uninstall(id: string): Promise<void>; setEnabled(id: string, on: boolean): Promise<void> };
};
const folder = mkdtempSync(join(tmpdir(), 'vakmanschap-beheer-'));
const offered = join(folder, 'vakmanschap/aanbieden');
const server = createServer((asked, answer) => {
  answer.end(readFileSync(join(offered, new URL(asked.url ?? '', 'http://localhost').pathname)));
});
let browser: Browser | undefined;
afterAll(async () => {
  await browser?.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A program that the guide names, as it is on the computer of an admin. */
function program(name: string, does: string): void {
  writeFileSync(join(folder, 'bin', name), `#!/bin/sh\nexec ${does} "$@"\n`);
  chmodSync(join(folder, 'bin', name), 0o755);
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  mkdirSync(join(folder, 'bin'));
  program('sudo', '');
  // An admin is no root.
  program('chromium', `${findBrowser('chromium')} --no-sandbox --headless`);
  const paste = pastedBelow('Chromium').replaceAll(':8000/', `:${port}/`);
  execFileSync(programIn(folder, 'paste', '/bin/sh'), ['-e', '-c', paste], {
    env: {
      ...process.env,
      HOME: folder,
      PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH ?? ''}`,
    },
  });
  // Without it a test may not open what an organisation installed.
  const forTest = { DeveloperToolsAvailability: 1 };
  writeFileSync(join(folder, 'policies/managed/test.json'), JSON.stringify(forTest));
  browser = await puppeteer.launch({
    executablePath: programIn(folder, 'managed-chromium', findBrowser('chromium')),
    userDataDir: join(folder, 'profile'),
    pipe: true,
    enableExtensions: true,
    ignoreDefaultArgs: ['--disable-background-networking'],
    args: ['--no-first-run', '--disable-component-update', '--no-sandbox'],
  });
}, 60_000);

it('is installed by what the guide says, as it says, and can neither be taken away nor switched off', async () => {
  const [page] = (await browser?.pages()) ?? [];
  if (!page) throw new Error('The browser has no page.');
  const policy = JSON.parse(readFileSync(join(folder, 'policies/managed/vakmanschap.json'), 'utf8'));
  const [id = ''] = Object.keys(policy.ExtensionSettings);
  await page.goto('chrome://extensions');
  const find = (wanted: string) =>
    chrome.developerPrivate.getExtensionsInfo().then((all) => all.find((each) => each.id === wanted));
  const found = await until('the extension is installed', () => page.evaluate(find, id), 30_000);
  expect(found.mustRemainInstalled).toBe(true);
  const taken = page.evaluate((wanted) => chrome.management.uninstall(wanted), id);
  await expect(taken).rejects.toThrow(/cannot be modified by user/);
  const off = page.evaluate((wanted) => chrome.management.setEnabled(wanted, false), id);
  await expect(off).rejects.toThrow(/cannot be modified by user/);
  await page.goto(`chrome-extension://${id}/options.html`);
  await showsText(page, managed.holds.bewaartermijn['twee-jaar']);
  expect(await visibleText(page)).not.toContain(managed.forAdmin);
});
