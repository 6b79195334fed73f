import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';
import { clipboard } from './firefox-clipboard.ts';
import { addressBarHasFocus, clickAction, pickInAddressBar, pickInMenu } from './firefox-input.ts';
import { complaints, requestsOf, runBefore, watchRequests } from './firefox-records.ts';
import { FirefoxView } from './firefox-view.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { killTree } from './processes.ts';
import {
  type Copied,
  type Look,
  type Running,
  type SeenRequest,
  type Setup,
  until,
  type View,
} from './running.ts';

/** The extension's address: chosen here, for Firefox would draw a new one for each profile. */
const origin = 'moz-extension://7e1b1e34-5f0c-4a87-9b1a-0d4f6a3c2b11';
/** A file of the extension that runs no script of ours: from here the driver uses the extension API. */
const quietFile = 'icons/16.png';

/** Starts Firefox with the extension. */
export async function launchFirefox(setup: Setup): Promise<Running> {
  const id = await extensionId(setup.build);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    userDataDir: setup.profile,
    headless: setup.headless,
    defaultViewport: null,
    // System access opens the browser's own window to us, and the extension's pages.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: preferencesFor(id, setup),
  });
  try {
    const window = await FirefoxWindow.of(browser);
    await watchRequests(window);
    await browser.installExtension(setup.build);
    const helper = await quietPage(browser);
    return new RunningFirefox(browser, window, helper, id, setup.build);
  } catch (error) {
    // Nobody else could end it, and it holds the profile.
    await browser.close();
    throw error;
  }
}

/** Right after a start, after a crash above all, the tab that is there sometimes goes nowhere: then in a new one. */
async function quietPage(browser: Browser): Promise<Page> {
  const address = `${origin}/${quietFile}`;
  const [first] = await browser.pages();
  const isThere =
    first &&
    (await visit(first, address).then(
      () => true,
      () => false,
    ));
  if (isThere) return first;
  const another = await browser.newPage();
  await visit(another, address);
  return another;
}

async function extensionId(build: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(build, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** An extension's id as Firefox uses it in the ids of elements. */
function widgetOf(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
}

function preferencesFor(id: string, setup: Setup): Record<string, unknown> {
  const { proxy, downloads, smallestLetters, firefoxPreferences } = setup;
  const [host, port] = proxy?.split(':') ?? [];
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: new URL(origin).host }),
    // We install for one session; without these two, the data would go when it ends.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // 2: the folder that is named here, without a question.
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
    'privacy.userContext.enabled': true,
    // Lets the driver hand a script to the extension's process.
    'security.allow_parent_unrestricted_js_loads': true,
    ...(smallestLetters && { 'font.minimum-size.x-western': smallestLetters }),
    ...firefoxPreferences,
    ...(proxy && {
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
      // The proxy gets the traffic to this machine too.
      'network.proxy.allow_hijacking_localhost': true,
    }),
  };
}

class RunningFirefox implements Running {
  readonly browser: Browser;
  readonly #window: FirefoxWindow;
  readonly #helper: Page;
  readonly #id: string;
  readonly #widget: string;
  readonly #build: string;
  #marks = 0;

  constructor(browser: Browser, window: FirefoxWindow, helper: Page, id: string, build: string) {
    this.browser = browser;
    this.#window = window;
    this.#helper = helper;
    this.#id = id;
    this.#widget = widgetOf(id);
    this.#build = build;
  }

  async page(path: string, before?: string): Promise<Page> {
    const page = await this.browser.newPage();
    const address = `${origin}/${before ? this.#marked(path) : path}`;
    if (before) await runBefore(this.#window, address, before);
    await visit(page, address);
    return page;
  }

  async newTab(): Promise<Page> {
    const known = new Set(await this.browser.pages());
    const opened = async () => (await this.browser.pages()).find((each) => !known.has(each));
    await this.#window.openTab();
    const page = await until('a new tab opens', opened, 5000).catch(async () => {
      // On a busy machine Firefox may miss the first request; a user would ask again too.
      await this.#window.openTab();
      return until('a new tab opens', opened);
    });
    await loaded(page, `${origin}/newtab.html`);
    if (!(await this.#window.keepNewTab())) return page;
    // The first new tab comes with a question over it; the next one is as all others.
    await page.close();
    return this.newTab();
  }

  async addressBarHasFocus(): Promise<boolean> {
    return addressBarHasFocus(this.#window);
  }

  async popup(): Promise<View> {
    await clickAction(this.#window, this.#widget);
    return this.#view('popup');
  }

  async panel(): Promise<View> {
    await this.#window.showSidebar(this.#widget);
    return this.openedPanel();
  }

  openedPanel(): Promise<View> {
    return this.#view('sidebar');
  }

  async look(page: Page, look: Look): Promise<void> {
    await page.bringToFront();
    await this.#window.look(look);
  }

  async inPrivateWindow(): Promise<View> {
    await this.#window.allowInPrivateWindows(this.#id);
    // That loads the extension anew, with all its pages.
    const helper = await this.browser.newPage();
    await visit(helper, `${origin}/${quietFile}`);
    const known = new Set(await this.browser.pages());
    await helper.evaluate(
      `browser.windows.create({ incognito: true, url: '${origin}/newtab.html' }).then(() => undefined)`,
    );
    const page = await until('the private window shows a page', async () =>
      (await this.browser.pages()).find((each) => !known.has(each)),
    );
    await loaded(page, `${origin}/newtab.html`);
    return page;
  }

  async inContainer(path: string): Promise<Page> {
    const known = new Set(await this.browser.pages());
    await this.#window.openInContainer(`${origin}/${path}`);
    const page = await until('a container tab opens', async () =>
      (await this.browser.pages()).find((each) => !known.has(each)),
    );
    await loaded(page, `${origin}/${path}`);
    return page;
  }

  async pickOnSelection(page: Page): Promise<View> {
    await page.bringToFront();
    const [x, y] = await page.evaluate(() => {
      const box = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
      const { mozInnerScreenX, mozInnerScreenY } = window as unknown as Record<string, number>;
      return [
        (mozInnerScreenX ?? 0) + box.x + box.width / 2,
        (mozInnerScreenY ?? 0) + box.y + box.height / 2,
      ];
    });
    await pickInMenu(this.#window, x ?? 0, y ?? 0, this.#widget);
    return this.openedPanel();
  }

  pickInAddressBar(words: string): Promise<void> {
    return pickInAddressBar(this.#window, 'av', words);
  }

  clipboard(): Promise<Copied> {
    return clipboard(this.#window);
  }

  complaints(): Promise<string[]> {
    return complaints(this.#window, origin);
  }

  async memory(): Promise<string> {
    return `${((await this.#window.extensionMemory()) / 1e6).toFixed(0)} MB for the whole process of the extension`;
  }

  async update(): Promise<void> {
    await this.browser.installExtension(this.#build);
    await visit(this.#helper, `${origin}/${quietFile}`);
  }

  stopBackground(): Promise<void> {
    return this.#window.stopBackground(this.#id);
  }

  async closeAndListRequests(): Promise<SeenRequest[]> {
    const requests = await requestsOf(this.#window);
    const pid = this.browser.process()?.pid;
    if (pid !== undefined) await killTree(pid);
    return requests;
  }

  async #view(kind: 'popup' | 'sidebar'): Promise<View> {
    const view = new FirefoxView(this.#helper, this.#window, kind);
    await until(`the ${kind} shows its page`, () => view.isReady());
    return view;
  }

  /** An address that no other page has, so that a script can be meant for this page alone. */
  #marked(path: string): string {
    this.#marks += 1;
    const [file, hash] = path.split('#');
    return `${file}?${this.#marks}.${hash === undefined ? '' : `#${hash}`}`;
  }
}

/** Firefox tells WebDriver BiDi nothing about the loading of an extension's page, so nobody waits for that. */
async function visit(page: Page, address: string): Promise<void> {
  const go = () => void page.goto(address).catch(() => undefined);
  go();
  // Firefox sometimes does not go; who asks again comes there.
  await loaded(page, address, 5000).catch(() => {
    go();
    return loaded(page, address);
  });
}

async function loaded(page: Page, address: string, ms?: number): Promise<void> {
  const isLoaded = async () => {
    // Asked in the moment in which one page takes the place of the other, Firefox answers with an error.
    const [href, state] = await page
      .evaluate(() => [location.href, document.readyState])
      .catch((): string[] => []);
    return href?.startsWith(address) && state === 'complete';
  };
  await until(`${address} loads`, isLoaded, ms);
}
