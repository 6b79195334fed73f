import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { zipSync } from 'fflate';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { managed } from '../../../content/words/policy.ts';
import { findBrowser } from '../../../scripts/driver/find-browser.ts';
import { FirefoxWindow } from '../../../scripts/driver/firefox-window.ts';
import { until } from '../../../scripts/driver/running.ts';
import { buildOf } from '../../../scripts/driver.ts';
import { showsText, visibleText } from '../as-user.ts';
import { pastedBelow, programIn } from '../managed-rig.ts';

/*
 * The guide for admins, followed to the letter, as chromium/force-installed.test.ts does: what it says to paste is run,
 * with an /etc and an /opt of the test's own. Firefox then installs the extension by itself, and nobody can take it away.
 */
declare const ChromeUtils: {
  importESModule(address: string): {
    AddonManager: {
      PERM_CAN_UNINSTALL: number;
      PERM_CAN_DISABLE: number;
      getAddonByID(id: string): Promise<{ isActive: boolean; permissions: number } | null>;
    };
  };
};

const origin = 'moz-extension://0f6f8f0e-5a0b-4b53-8d0c-1d7d5e0a9c44';
const folder = mkdtempSync(join(tmpdir(), 'vakmanschap-beheer-'));
let browser: Browser | undefined;
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The package as `npm run zip` makes it, in a folder with the samples beside it: what the guide is pasted in. */
function sources(): string {
  const build = buildOf('firefox');
  const files = globSync('**/*', { cwd: build }).filter((file) => statSync(join(build, file)).isFile());
  const zipped = zipSync(Object.fromEntries(files.map((file) => [file, readFileSync(join(build, file))])));
  const at = join(folder, 'sources');
  mkdirSync(join(at, '.output'), { recursive: true });
  writeFileSync(join(at, '.output/vakmanschap-van-de-dag-0.1.0-firefox.zip'), zipped);
  cpSync('beheer', join(at, 'beheer'), { recursive: true });
  return at;
}

beforeAll(async () => {
  const { gecko } = JSON.parse(
    readFileSync(join(buildOf('firefox'), 'manifest.json'), 'utf8'),
  ).browser_specific_settings;
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/sudo'), '#!/bin/sh\nexec "$@"\n');
  chmodSync(join(folder, 'bin/sudo'), 0o755);
  // What only root may read nobody needs here.
  execFileSync('sh', ['-c', 'cp -a /etc "$0/etc" 2>/dev/null || true', folder]);
  mkdirSync(join(folder, 'opt'));
  const own = ['/etc', '/opt'].map((path): [string, string] => [join(folder, path), path]);
  execFileSync(programIn(folder, 'paste', '/bin/sh', own), ['-e', '-c', pastedBelow('Firefox ESR')], {
    cwd: sources(),
    env: { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH ?? ''}` },
  });
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: programIn(folder, 'managed-firefox', findBrowser('firefox'), own),
    userDataDir: join(folder, 'profile'),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [gecko.id]: new URL(origin).host }),
    },
  });
  const window = await FirefoxWindow.of(browser);
  const installed = await until('the extension is installed', () => window.run(find, gecko.id), 30_000);
  expect(installed).toEqual({ isActive: true, mayGo: false });
}, 60_000);

/** Works in Firefox's own window. */
async function find(id: string) {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const found = await AddonManager.getAddonByID(id);
  const going = AddonManager.PERM_CAN_UNINSTALL | AddonManager.PERM_CAN_DISABLE;
  return found && { isActive: found.isActive, mayGo: (found.permissions & going) !== 0 };
}

it('is installed by what the guide says, as it says, and can neither be taken away nor switched off', async () => {
  const page = await browser?.newPage();
  if (!page) throw new Error('The browser opens no page.');
  // Firefox does not say that such a page has loaded.
  page.goto(`${origin}/options.html`).catch(() => undefined);
  await showsText(page, managed.holds.bewaartermijn['twee-jaar']);
  expect(await visibleText(page)).not.toContain(managed.forAdmin);
});
