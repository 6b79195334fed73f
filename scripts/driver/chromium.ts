import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, {
  type Browser,
  type Extension,
  type Page,
  type Target,
  TargetType,
  type WebWorker,
} from 'puppeteer-core';
import type { ExtensionApi } from './chromium-api.ts';
import { Complaints } from './chromium-complaints.ts';
import { netLogOf, requestsOf } from './chromium-net-log.ts';
import { closePanel, isShownOutsideTabs } from './chromium-panel.ts';
import { findBrowser } from './find-browser.ts';
import {
  type Copied,
  type Look,
  type Running,
  type SeenRequest,
  type Setup,
  until,
  type View,
} from './running.ts';

declare const chrome: ExtensionApi;

/** A file of the extension that runs no script of ours: from here the driver uses the extension API. */
const quietFile = 'icons/16.png';

/** Starts Chromium (or Chrome, or Edge) with the extension. */
export async function launchChromium(setup: Setup): Promise<Running> {
  await setLetters(setup);
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: findBrowser('chromium'),
    userDataDir: setup.profile,
    headless: setup.headless,
    // Extensions can be loaded over a pipe only.
    pipe: true,
    enableExtensions: [setup.build],
    defaultViewport: null,
    downloadBehavior: { policy: 'allow', downloadPath: setup.downloads },
    args: argumentsFor(setup),
  });
  const complaints = new Complaints(browser, quietFile);
  const extension = await loadedExtension(browser);
  const helper = (await browser.pages())[0] ?? (await browser.newPage());
  await helper.goto(addressOf(extension, quietFile));
  return new RunningChromium(browser, extension, helper, complaints, setup);
}

/** A size of letters is set in the profile, before the first start. */
async function setLetters({ profile, smallestLetters }: Setup): Promise<void> {
  const folder = join(profile, 'Default');
  if (!smallestLetters || existsSync(folder)) return;
  await mkdir(folder);
  const preferences = { webkit: { webprefs: { minimum_font_size: smallestLetters } } };
  await writeFile(join(folder, 'Preferences'), JSON.stringify(preferences));
}

function loadedExtension(browser: Browser): Promise<Extension> {
  return until('Chromium loads the extension', async () => {
    const extensions = await browser.extensions();
    return extensions.values().next().value;
  });
}

function addressOf({ id }: Extension, path: string): string {
  return `chrome-extension://${id}/${path}`;
}

function argumentsFor({ profile, proxy, samePixels }: Setup): string[] {
  return [
    '--no-first-run',
    '--window-size=1280,900',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--log-net-log=${netLogOf(profile)}`,
    // Root has no sandbox to give; containers and CI run as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    // Drawing only what changed draws the soft edge of a round corner twice, in one run and not in the other.
    ...(samePixels ? ['--disable-partial-raster'] : []),
    // The proxy gets the traffic to this machine too.
    ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
  ];
}

class RunningChromium implements Running {
  readonly browser: Browser;
  #extension: Extension;
  readonly #complaints: Complaints;
  readonly #setup: Setup;
  #helper: Page;

  constructor(browser: Browser, extension: Extension, helper: Page, complaints: Complaints, setup: Setup) {
    this.browser = browser;
    this.#extension = extension;
    this.#helper = helper;
    this.#complaints = complaints;
    this.#setup = setup;
  }

  async page(path: string, before?: string): Promise<Page> {
    const page = await this.browser.newPage();
    if (before) await page.evaluateOnNewDocument(before);
    await page.goto(addressOf(this.#extension, path));
    return page;
  }

  async newTab(): Promise<Page> {
    const known = new Set(this.browser.targets());
    await this.#helper.evaluate(() => chrome.tabs.create({}).then(() => undefined));
    const isNew = (target: Target) => target.type() === TargetType.PAGE && !known.has(target);
    const page = await (await this.browser.waitForTarget(isNew)).page();
    if (!page) throw new Error('The new tab has no page.');
    await until('the new tab loads', () =>
      // Asked while the tab goes from its empty page to ours, Chromium gives an error for an answer.
      page
        .evaluate(() => location.pathname !== 'blank' && document.readyState === 'complete')
        .catch(() => false),
    );
    return page;
  }

  /** Chromium does not say; but a page in front that has no focus has lost it to the address bar alone. */
  addressBarHasFocus(page: Page): Promise<boolean> {
    return page.evaluate(() => document.visibilityState === 'visible' && !document.hasFocus());
  }

  async popup(): Promise<View> {
    const tabs = await this.browser.pages();
    const states = await Promise.all(tabs.map((tab) => tab.evaluate(() => document.visibilityState)));
    const front = tabs.find((_, index) => states[index] === 'visible');
    if (!front) throw new Error('A popup needs a tab to be opened from.');
    await this.#extension.triggerAction(front);
    return this.#outsideTabs('popup.html');
  }

  async panel(): Promise<View> {
    const windowId = await this.#helper.evaluate(() => chrome.windows.getCurrent().then(({ id }) => id));
    // To Chromium, what a driver evaluates is the work of a user: that is what open() asks for.
    await this.#helper.evaluate((id) => chrome.sidePanel.open({ windowId: id }), windowId);
    return this.openedPanel();
  }

  async openedPanel(): Promise<View> {
    const panel = await this.#outsideTabs('sidepanel.html');
    return {
      evaluate: panel.evaluate.bind(panel),
      click: panel.click.bind(panel),
      keyboard: panel.keyboard,
      close: () => closePanel(panel),
    };
  }

  async inContainer(): Promise<Page> {
    throw new Error('Chromium has no container tabs.');
  }

  async inPrivateWindow(): Promise<View> {
    const settings = await this.browser.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(async (extensionId) => {
      // Without it Chromium would switch off an unpacked extension that is loaded anew.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, this.#extension.id);
    await settings.close();
    // That loads the extension anew, with all its pages.
    this.#helper = await until('the extension is back', () => this.page(quietFile).catch(() => undefined));
    await this.#helper.evaluate(async () => {
      const { id: windowId } = await chrome.windows.create({ incognito: true, url: 'about:blank' });
      await chrome.action.openPopup({ windowId });
    });
    return this.#outsideTabs('popup.html');
  }

  async look(page: Page, { scheme, forcedColors = false, printed = false }: Look): Promise<void> {
    // Each of these sets back what the other one set; paper is light in any case.
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
    ]);
    if (printed) await page.emulateMediaType('print');
  }

  async pickOnSelection(page: Page): Promise<View> {
    const [info, title] = await page.evaluate(() => [
      { menuItemId: 'keep-selection', selectionText: String(getSelection()), pageUrl: location.href },
      document.title,
    ]);
    await (await this.#worker()).evaluate(
      async (clicked, name) => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        chrome.contextMenus.onClicked.dispatch(clicked, { ...tab, title: name });
      },
      info,
      title,
    );
    const isFor = (target: Target) => target.url() === addressOf(this.#extension, 'sidepanel.html#/bewaar');
    const opened = await (await this.browser.waitForTarget(isFor)).page();
    if (!opened) throw new Error('Nothing shows the page for the selected text.');
    return opened;
  }

  async pickInAddressBar(words: string): Promise<void> {
    await (await this.#worker()).evaluate(async (typed) => {
      const suggested = await new Promise<{ content: string }[]>((resolve) =>
        chrome.omnibox.onInputChanged.dispatch(typed, resolve),
      );
      chrome.omnibox.onInputEntered.dispatch(suggested[0]?.content ?? typed, 'currentTab');
    }, words);
  }

  async clipboard(page: Page): Promise<Copied> {
    await this.browser
      .defaultBrowserContext()
      .overridePermissions(addressOf(this.#extension, ''), ['clipboard-read']);
    return page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const as = async (type: string) =>
        item?.types.includes(type) ? (await item.getType(type)).text() : '';
      return { plain: await as('text/plain'), rich: await as('text/html') };
    });
  }

  /** The extension's background; it ends after half a minute with nothing to do, and is woken then. */
  async #worker(): Promise<WebWorker> {
    const scopeURL = addressOf(this.#extension, '');
    const isOurs = (target: Target) =>
      target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(scopeURL);
    if (!this.browser.targets().some(isOurs)) {
      const devtools = await this.#helper.createCDPSession();
      await devtools.send('ServiceWorker.enable');
      await devtools.send('ServiceWorker.startWorker', { scopeURL });
      await devtools.detach();
    }
    const worker = await (await this.browser.waitForTarget(isOurs)).worker();
    if (!worker) throw new Error('The background has no worker.');
    return worker;
  }

  async complaints(): Promise<string[]> {
    return this.#complaints.lines;
  }

  async memory(page: Page): Promise<string> {
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable');
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
    return `${(heap / 1e6).toFixed(1)} MB of script heap`;
  }

  async update(): Promise<void> {
    await this.browser.installExtension(this.#setup.build);
    this.#extension = await loadedExtension(this.browser);
    this.#helper = await this.page(quietFile);
  }

  async stopBackground(): Promise<void> {
    const isBackground = (target: Target) => target.type() === TargetType.SERVICE_WORKER;
    const worker = await this.browser.targets().find(isBackground)?.worker();
    await worker?.close();
    await until('the background ends', () => !this.browser.targets().some(isBackground));
  }

  async closeAndListRequests(): Promise<SeenRequest[]> {
    await this.browser.close();
    return requestsOf(this.#setup.profile);
  }

  /** The popup or the panel: the page of that name which is in no tab. */
  #outsideTabs(path: string): Promise<Page> {
    return until(`${path} is shown outside the tabs`, async () => {
      const pages = await this.#extension.pages();
      for (const page of pages.filter((each) => each.url().startsWith(addressOf(this.#extension, path)))) {
        this.#complaints.listenTo(page);
        if (await page.evaluate(isShownOutsideTabs)) return page;
      }
      return undefined;
    });
  }
}
