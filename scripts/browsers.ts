/**
 * Sees to it that browsers are there: `node scripts/browsers.ts chromium firefox` installs what is missing where it
 * may (Debian and its kin, as root), and otherwise says in one line what to install.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './driver/find-browser.ts';
import { type BrowserName, browserNames } from './driver.ts';

const debianPackages = { chromium: 'chromium', firefox: 'firefox-esr' } satisfies Record<BrowserName, string>;

/** Whether a browser is on this machine. */
export function hasBrowser(name: BrowserName): boolean {
  try {
    return findBrowser(name) !== '';
  } catch {
    return false;
  }
}

/**
 * The program of a browser, which is first installed if it is missing and that can be done here.
 * @throws Error with one line that says what to install
 */
export function installedBrowser(name: BrowserName): string {
  if (!hasBrowser(name) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`No ${name} here; installing the package ${debianPackages[name]}.`);
    apt('update');
    apt('install', '--yes', debianPackages[name]);
  }
  return findBrowser(name);
}

/** What goes wrong here comes out when the browser is then looked for. */
function apt(...args: string[]): void {
  spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Whether a browser can show a window here. */
export function canShowWindows(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

if (import.meta.main) {
  try {
    for (const name of browserNames.filter((each) => process.argv.includes(each))) installedBrowser(name);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
