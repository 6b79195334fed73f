import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/driver/find-browser.ts';
import { type BrowserName, buildOf } from '../../scripts/driver.ts';

/*
 * What an organisation sets, for one browser of one test: no other program of the machine sees it.
 * - Chromium reads /etc/chromium: its own view of the file system has a folder of ours there. That takes root, or a
 *   system on which anyone may have such a view (`unshare -r`); elsewhere the browser does not start, and the test fails.
 * - Firefox reads a file in the home folder, which is one of ours.
 */

/** What is set for each build of the extension in one Chromium, by its folder. */
export type SetByBuild = Record<string, Record<string, unknown>>;

/** Sets this for the builds in the Chromium that is opened next. */
export function setInChromium(values: SetByBuild): void {
  forChromium(mkdtempSync(join(tmpdir(), 'vakmanschap-policy-')))(values);
}

/** Sets this for the browser that is opened next. @returns a function that sets something else, also while it runs */
export function setPolicy(
  browser: BrowserName,
  values: Record<string, unknown>,
): (next: Record<string, unknown>) => void {
  const folder = mkdtempSync(join(tmpdir(), 'vakmanschap-policy-'));
  const inChromium = browser === 'chromium' && forChromium(folder);
  const write = inChromium
    ? (next: Record<string, unknown>) => inChromium({ [buildOf('chromium')]: next })
    : forFirefox(folder);
  write(values);
  return write;
}

function forChromium(folder: string) {
  const managed = join(folder, 'policies/managed');
  mkdirSync(managed, { recursive: true });
  process.env.CHROMIUM_BIN = programIn(folder, 'chromium', findBrowser('chromium'));
  return (values: SetByBuild) => {
    const extensions = Object.entries(values).map(([build, set]) => [unpackedId(build), set]);
    const policy = { '3rdparty': { extensions: Object.fromEntries(extensions) } };
    writeFileSync(join(managed, 'policy.json'), JSON.stringify(policy));
  };
}

/**
 * Makes a program that runs another one, which sees folders of ours in the place of others.
 * @param seen each of our folders and what it is seen as
 * @returns its path
 */
export function programIn(
  folder: string,
  name: string,
  program: string,
  seen: [ours: string, as: string][] = [[folder, '/etc/chromium']],
): string {
  const path = join(folder, name);
  const own = process.getuid?.() === 0 ? '-m' : '-rm';
  const mounts = seen.map(([ours, as]) => `mount --bind "${ours}" ${as} && `).join('');
  writeFileSync(path, `#!/bin/sh\nexec unshare ${own} sh -c '${mounts}exec "${program}" "$@"' "$0" "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}

/** What the guide for admins says to paste below a heading. */
export function pastedBelow(heading: string): string {
  const guide = readFileSync('docs/beheer.md', 'utf8');
  return guide.split(`### ${heading}\n`)[1]?.match(/```sh\n(.*?)```/s)?.[1] ?? '';
}

/** Chromium names an unpacked extension after its folder. */
function unpackedId(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

function forFirefox(folder: string) {
  const manifest = JSON.parse(readFileSync(join(buildOf('firefox'), 'manifest.json'), 'utf8'));
  const name: string = manifest.browser_specific_settings.gecko.id;
  const storage = join(folder, '.mozilla/managed-storage');
  mkdirSync(storage, { recursive: true });
  process.env.HOME = folder;
  return (data: Record<string, unknown>) =>
    writeFileSync(
      join(storage, `${name}.json`),
      JSON.stringify({ name, description: 'by the test', type: 'storage', data }),
    );
}
