/*
 * A real browser with the extension in it. Tests, pictures, the crash rig and benchmarks open one here and
 * nowhere else. What differs per browser is in driver/chromium.ts and driver/firefox.ts, and is this:
 *
 * | | Chromium | Firefox |
 * |---|---|---|
 * | spoken to by | CDP over a pipe: the only way to load an extension | WebDriver BiDi, with system access |
 * | extension's address | known after loading | chosen by us, with a pref |
 * | a page that loads | reports it | never does: its address and readyState are asked for |
 * | script before a page's own | `evaluateOnNewDocument` | BiDi skips extension pages: a process script |
 * | popup, side panel | pages like any other | not seen by BiDi: `extension.getViews`, and mouse and
 * |                    |                      | keys sent through the browser's own window |
 * | colours asked for | `emulateMediaFeatures` | overrides on the browsing context |
 * | downloads  | a folder set over CDP | a folder set by a pref |
 * | complaints | console of each page | console of the browser |
 * | requests | network log, written when it closes | observer in the parent process |
 * | menu on selected text, address bar | not shown without a window: the extension's own | the real ones, in the |
 * |                                    | events are sent instead                        | browser's own window |
 * | clipboard | read by a page that the driver gives permission | read by the browser's own window |
 * | after a crash | data is still there | only with `keepStorageOnUninstall`: we install for a session |
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from './driver/chromium.ts';
import { launchFirefox } from './driver/firefox.ts';
import { killTree } from './driver/processes.ts';
import {
  type Copied,
  type Look,
  type Running,
  type SeenRequest,
  type Setup,
  until,
  type View,
} from './driver/running.ts';

export type { Copied, Look, SeenRequest, View } from './driver/running.ts';

/** The two browsers that are equals here; Edge is a Chromium. */
export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** How to open a browser; everything may be left out. */
export interface Options {
  /** Folder of the unpacked extension; the production build unless said otherwise. */
  build?: string;
  /** No window: so unless said otherwise. */
  headless?: boolean;
  /** `host:port` of a proxy for all traffic, that to this machine too. */
  proxy?: string;
  /** Folder in which the profile is made: on a small disk, for example. */
  disk?: string;
  /** Folder with a profile that this one begins as: Firefox starts in half the time where it was started before. */
  beginsAs?: string | undefined;
  /** The same page gives the same pixels each time: for pictures that are compared. It costs speed. */
  samePixels?: boolean;
  /** The smallest letters that pages may have, in px, as someone sets in the browser who sees little. */
  smallestLetters?: number;
  /** Preferences of Firefox, as in `about:config`. */
  firefoxPreferences?: Record<string, unknown>;
}

const launchers = { chromium: launchChromium, firefox: launchFirefox };
const builds = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Where a production build lands. */
export function buildOf(name: BrowserName): string {
  return join(import.meta.dirname, '../.output', builds[name]);
}

/**
 * Opens a browser with the extension, in a profile that is new and is thrown away by `close`.
 * @throws Error with one clear sentence if the browser is not installed or the extension is not built
 */
export async function openBrowser(name: BrowserName, options: Options = {}): Promise<Driver> {
  const build = options.build ?? buildOf(name);
  if (!existsSync(join(build, 'manifest.json'))) {
    throw new Error(`There is no extension in ${build}: npm run build puts it there.`);
  }
  const profile = await mkdtemp(join(options.disk ?? tmpdir(), `vakmanschap-${name}-`));
  if (options.beginsAs) await cp(options.beginsAs, profile, { recursive: true });
  const downloads = join(profile, 'downloads');
  await mkdir(downloads);
  const setup: Setup = {
    profile,
    downloads,
    build,
    headless: options.headless ?? true,
    proxy: options.proxy,
    samePixels: options.samePixels ?? false,
    smallestLetters: options.smallestLetters,
    firefoxPreferences: options.firefoxPreferences ?? {},
  };
  try {
    return new Driver(name, setup, await launchers[name](setup));
  } catch (error) {
    await removeProfile(profile);
    throw error;
  }
}

/** One browser, from its first start to `close`; restarts keep the profile. */
export class Driver {
  readonly name: BrowserName;
  readonly #setup: Setup;
  #running: Running;

  constructor(name: BrowserName, setup: Setup, running: Running) {
    this.name = name;
    this.#setup = setup;
    this.#running = running;
  }

  /**
   * Opens a page of the extension in a tab of its own, in front.
   * @param path for example `sidepanel.html#/kaarten`
   * @param before script that runs in the page before its own scripts, at each load
   */
  page(path: string, before?: string): Promise<Page> {
    return this.#running.page(path, before);
  }

  /** Opens a page that is not ours in a tab of its own, in front. */
  async website(address: string): Promise<Page> {
    const page = await this.#running.browser.newPage();
    await page.goto(address);
    return page;
  }

  /**
   * A page with a note field in a private window, after the user has allowed the extension there.
   * @returns Chromium: the popup, which is all that it shows of us there; Firefox: the new tab's page
   */
  inPrivateWindow(): Promise<View> {
    return this.#running.inPrivateWindow();
  }

  /** Opens a page of the extension in a container tab. Firefox alone has those. */
  inContainer(path: string): Promise<Page> {
    return this.#running.inContainer(path);
  }

  /**
   * Picks our line from the menu on the text that is selected in a page in front.
   * Chromium: the extension is told so, with what the browser would tell; no menu is shown. That is no click, and
   * without one Chromium opens no side panel: its page comes in a tab.
   * @returns the page of ours that opens
   */
  pickOnSelection(page: Page): Promise<View> {
    return this.#running.pickOnSelection(page);
  }

  /**
   * Types in the address bar of the tab in front, picks our first suggestion and presses Enter.
   * Chromium: the extension is asked for suggestions and told of the pick; nothing is typed.
   * @param words what follows our keyword
   */
  pickInAddressBar(words: string): Promise<void> {
    return this.#running.pickInAddressBar(words);
  }

  /** What was copied last. @param page any page of the extension, in front */
  clipboard(page: Page): Promise<Copied> {
    return this.#running.clipboard(page);
  }

  /** A new tab as the user opens one, so with the address bar in focus. */
  newTab(): Promise<Page> {
    return this.#running.newTab();
  }

  /** Whether what is typed now goes to the address bar, not to this new tab. */
  addressBarHasFocus(page: Page): Promise<boolean> {
    return this.#running.addressBarHasFocus(page);
  }

  /** Opens the popup by the button in the toolbar. */
  popup(): Promise<View> {
    return this.#running.popup();
  }

  /** Opens the side panel as the browser's own button does. */
  panel(): Promise<View> {
    return this.#running.panel();
  }

  /** The side panel that was opened by a click in a page; rejects if none opens. */
  openedPanel(): Promise<View> {
    return this.#running.openedPanel();
  }

  /**
   * The next file that a page hands to the browser's downloads: one that was not there when this was called.
   * @param act what makes the page do so
   * @returns where the file is; it is thrown away with the profile
   */
  async download(act: () => Promise<unknown>): Promise<string> {
    const { downloads } = this.#setup;
    const known = new Set(await readdir(downloads));
    await act();
    // Both browsers write under other names first, Firefox under two; the name that stays is the file's.
    let last: string | undefined;
    const name = await until('a file is downloaded', async () => {
      const fresh = (await readdir(downloads)).filter((each) => !known.has(each));
      const before = last;
      last = fresh.length === 1 ? fresh[0] : undefined;
      const isWhole = last !== undefined && last === before && !/\.(crdownload|part)$/.test(last);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return isWhole && (await size(join(downloads, last ?? ''))) > 0 && last;
    });
    return join(downloads, name);
  }

  /** Makes a page look as it does for someone with other settings in the system. */
  look(page: Page, look: Look): Promise<void> {
    return this.#running.look(page, look);
  }

  /** Errors of the extension that the browser's console shows: exceptions, refusals of the content policy. */
  complaints(): Promise<string[]> {
    return this.#running.complaints();
  }

  /** Closes the browser in an orderly way and starts it again. */
  async restart(): Promise<void> {
    await this.#running.browser.close();
    await this.start();
  }

  /**
   * Ends every process of the browser at once, as a power cut would. `start` starts it again.
   * @returns when, as `performance.now()` tells it
   */
  async kill(): Promise<number> {
    const pid = this.#running.browser.process()?.pid;
    if (pid === undefined) throw new Error('The browser has no process to kill.');
    return killTree(pid);
  }

  /** How much memory a page takes, in words: what can be told of it differs. */
  memory(page: Page): Promise<string> {
    return this.#running.memory(page);
  }

  /** Installs the extension once more while it runs, as an update does: all its pages close. */
  update(): Promise<void> {
    return this.#running.update();
  }

  /** Ends the extension's background, as the browser does when it has nothing to do. */
  stopBackground(): Promise<void> {
    return this.#running.stopBackground();
  }

  /** Starts the browser again on the same profile. */
  async start(): Promise<void> {
    this.#running = await launchers[this.name](this.#setup);
  }

  /**
   * Closes the browser and throws its profile away.
   * @returns every request that the browser sent over the network since it was started
   */
  async close(): Promise<SeenRequest[]> {
    const requests = await this.#running.closeAndListRequests();
    await removeProfile(this.#setup.profile);
    return requests;
  }
}

/** @returns in bytes; 0 for a file that is not there */
async function size(file: string): Promise<number> {
  return (await stat(file).catch(() => undefined))?.size ?? 0;
}

/** A browser that just ended may still hold a file for a moment. */
async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
