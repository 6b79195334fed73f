import type { Browser } from 'puppeteer-core';
import { type Copied, type Look, type SeenRequest, until } from './running.ts';

/*
 * Firefox's own window, browser.xhtml: a page with the rights of the browser itself. What is given to `run`
 * works there and uses Firefox's own globals; searchfox.org explains each.
 */

interface Channel {
  URI: { spec: string };
  loadInfo: { triggeringPrincipal: { origin: string } };
  QueryInterface(type: unknown): Channel;
}
interface TextInput {
  beginInputTransactionForTests(window: object): void;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}
interface Overrides {
  prefersColorSchemeOverride: string;
  forcedColorsOverride: string;
  mediumOverride: string;
}
declare const gBrowser: { selectedBrowser: { browsingContext: Overrides } };
declare const gBrowserInit: { delayedStartupFinished: boolean };
declare const gURLBar: {
  focused: boolean;
  value: string;
  focus(): void;
  view: { visibleResults: { payload: { keyword?: string } }[] };
};
declare const BrowserCommands: { openTab(): void };
declare const CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
declare const ChromeUtils: {
  requestProcInfo(): Promise<{ children: { type: string; memory: number }[] }>;
  importESModule(address: string): {
    ExtensionPermissions: { add(id: string, allowed: object): Promise<void> };
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  };
};
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: { backgroundState: string; terminateBackground(): Promise<void> };
  };
};
declare const SidebarController: { show(id: string): Promise<boolean>; hide(): void };
declare const Services: {
  obs: { addObserver(observer: (subject: Channel) => void, topic: string): void };
  console: { getMessageArray(): { message: string }[] };
  ppmm: {
    loadProcessScript(address: string, always: boolean): void;
    addMessageListener(name: string, listener: () => void): void;
  };
  clipboard: { getData(into: Transferable, which: number): void; kGlobalClipboard: number };
};
interface Transferable {
  init(context: null): void;
  addDataFlavor(type: string): void;
  getTransferData(type: string, into: { value?: { QueryInterface(type: unknown): { data: string } } }): void;
}
interface Menu extends Element {
  state: string;
  activateItem(item: Element): void;
}
declare const Cc: {
  '@mozilla.org/text-input-processor;1': { createInstance(type: unknown): TextInput };
  '@mozilla.org/widget/transferable;1': { createInstance(type: unknown): Transferable };
};
declare const Ci: {
  nsIHttpChannel: unknown;
  nsITextInputProcessor: unknown;
  nsITransferable: unknown;
  nsISupportsString: unknown;
};
declare function synthesizeMouseEvent(type: string, x: number, y: number, options: object): void;
/** Ours: the list that `watchRequests` keeps. */
declare const seenRequests: SeenRequest[];

/** The part of puppeteer's connection that is used: puppeteer has no name for a window of the browser itself. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: Answer }>;
}
interface Answer {
  contexts: { context: string }[];
  type: 'success' | 'exception';
  result: { value: string };
  exceptionDetails: { text: string };
}

/** What the driver does in Firefox's own window. `widget` is the extension's id as Firefox writes it there. */
export class FirefoxWindow {
  readonly #connection: Connection;
  readonly #context: string;

  static async of(browser: Browser): Promise<FirefoxWindow> {
    const { connection } = browser as unknown as { connection: Connection };
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const context = result.contexts[0]?.context;
    if (!context) throw new Error('Firefox shows no window.');
    const window = new FirefoxWindow(connection, context);
    // A window that is still being built may drop what it is asked to do.
    const isBuilt = () => window.run(() => gBrowserInit.delayedStartupFinished).catch(() => false);
    await until('Firefox has built its window', isBuilt);
    return window;
  }

  constructor(connection: Connection, context: string) {
    this.#connection = connection;
    this.#context = context;
  }

  /** Runs a function in the window; arguments and result go as JSON. */
  async run<Args extends unknown[], Result>(
    work: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const { result } = await this.#connection.send('script.callFunction', {
      functionDeclaration: `async (args) => JSON.stringify(await (${work})(...JSON.parse(args))) ?? 'null'`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context: this.#context },
      awaitPromise: true,
    });
    if (result.type === 'exception') throw new Error(`In Firefox's window: ${result.exceptionDetails.text}`);
    return JSON.parse(result.result.value);
  }

  openTab(): Promise<void> {
    return this.run(() => BrowserCommands.openTab());
  }

  /** Answers Firefox's question whether the extension may keep the new tab, if it asks. */
  keepNewTab(): Promise<boolean> {
    return this.run(() => {
      const question = document.getElementById('extension-new-tab-notification');
      const { button } = (question ?? {}) as { button?: HTMLElement };
      if (!question?.checkVisibility() || !button) return false;
      button.click();
      return true;
    });
  }

  /** Puts the extension's button in the toolbar, as a user pins it, and clicks on it. */
  async clickAction(widget: string): Promise<void> {
    await this.run((name) => CustomizableUI.addWidgetToArea(`${name}-browser-action`, 'nav-bar'), widget);
    const middle = await until('the extension has a button in the toolbar', () =>
      this.run((name) => {
        const button = document.getElementById(`${name}-BAP`)?.getBoundingClientRect();
        return (
          button && button.width > 0 && { x: button.x + button.width / 2, y: button.y + button.height / 2 }
        );
      }, widget),
    );
    await this.mouse(middle.x, middle.y);
  }

  async showSidebar(widget: string): Promise<void> {
    await this.run((name) => SidebarController.show(`${name}-sidebar-action`), widget);
  }

  /** In bytes. */
  extensionMemory(): Promise<number> {
    return this.run(async () => {
      const { children } = await ChromeUtils.requestProcInfo();
      return children.find(({ type }) => type === 'extension')?.memory ?? Number.NaN;
    });
  }

  async stopBackground(id: string): Promise<void> {
    await this.run((name) => WebExtensionPolicy.getByID(name).extension.terminateBackground(), id);
    await until('the background ends', () =>
      this.run((name) => WebExtensionPolicy.getByID(name).extension.backgroundState === 'stopped', id),
    );
  }

  /** Ticks "Run in Private Windows" for an extension, which loads it anew. */
  async allowInPrivateWindows(id: string): Promise<void> {
    await this.run(async (name) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await ExtensionPermissions.add(name, allowed);
      await (await AddonManager.getAddonByID(name)).reload();
    }, id);
  }

  hideSidebar(): Promise<void> {
    return this.run(() => SidebarController.hide());
  }

  /** A click of the mouse. @param x px from the left of the screen @param y px from its top */
  mouse(x: number, y: number): Promise<void> {
    return this.run(
      (left, top) => {
        const { mozInnerScreenX, mozInnerScreenY } = window as unknown as Record<string, number>;
        const place = [left - (mozInnerScreenX ?? 0), top - (mozInnerScreenY ?? 0)] as const;
        synthesizeMouseEvent('mousemove', ...place, { button: 0, clickCount: 0 });
        synthesizeMouseEvent('mousedown', ...place, { button: 0, clickCount: 1, buttons: 1 });
        synthesizeMouseEvent('mouseup', ...place, { button: 0, clickCount: 1 });
      },
      x,
      y,
    );
  }

  /** Presses keys one after another, for whatever has the focus. */
  keys(keys: string[]): Promise<void> {
    return this.run((each) => {
      const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      input.beginInputTransactionForTests(window);
      for (const key of each) {
        const event = new KeyboardEvent('', { key });
        input.keydown(event);
        input.keyup(event);
      }
    }, keys);
  }

  /** Opens the menu at a place in a page and picks the line of an extension. @param x, y px on the screen */
  async pickInMenu(x: number, y: number, widget: string): Promise<void> {
    await this.run(
      (left, top) => {
        const { mozInnerScreenX, mozInnerScreenY } = window as unknown as Record<string, number>;
        const place = [left - (mozInnerScreenX ?? 0), top - (mozInnerScreenY ?? 0)] as const;
        synthesizeMouseEvent('mousedown', ...place, { button: 2, clickCount: 1, buttons: 2 });
        synthesizeMouseEvent('contextmenu', ...place, { button: 2, clickCount: 1 });
        synthesizeMouseEvent('mouseup', ...place, { button: 2, clickCount: 1 });
      },
      x,
      y,
    );
    await until('the menu has the line of the extension', () =>
      this.run((name) => {
        const menu = document.getElementById('contentAreaContextMenu') as Menu | null;
        const line = menu?.querySelector(`[id^="${name}-menuitem"]`);
        if (menu?.state !== 'open' || !line) return false;
        menu.activateItem(line);
        return true;
      }, widget),
    );
  }

  /** Types in the address bar, picks the first suggestion of an extension and presses Enter. */
  async pickInAddressBar(keyword: string, words: string): Promise<void> {
    await this.run(() => {
      gURLBar.focus();
      gURLBar.value = '';
    });
    await this.keys([...`${keyword} ${words}`]);
    const downs = await until('the address bar has a suggestion of the extension', () =>
      this.run((word) => {
        const results = gURLBar.view.visibleResults;
        // The first line is what was typed.
        const first = results.findIndex(({ payload }, n) => n > 0 && payload.keyword === word);
        return first > 0 && first;
      }, keyword),
    );
    for (let n = 0; n < downs; n += 1) await this.keys(['ArrowDown']);
    await this.keys(['Enter']);
  }

  clipboard(): Promise<Copied> {
    return this.run(() => {
      const read = (type: string) => {
        const data = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
        data.init(null);
        data.addDataFlavor(type);
        Services.clipboard.getData(data, Services.clipboard.kGlobalClipboard);
        const found: Parameters<Transferable['getTransferData']>[1] = {};
        data.getTransferData(type, found);
        return found.value?.QueryInterface(Ci.nsISupportsString).data ?? '';
      };
      return { plain: read('text/plain'), rich: read('text/html') };
    });
  }

  /** Applies to the tab in front. */
  look({ scheme, forcedColors = false, printed = false }: Look): Promise<void> {
    return this.run(
      (colours, forced, medium) => {
        const { browsingContext } = gBrowser.selectedBrowser;
        browsingContext.prefersColorSchemeOverride = colours;
        browsingContext.forcedColorsOverride = forced;
        browsingContext.mediumOverride = medium;
      },
      scheme,
      forcedColors ? 'active' : 'none',
      printed ? 'print' : 'screen',
    );
  }

  addressBarHasFocus(): Promise<boolean> {
    return this.run(() => gURLBar.focused);
  }

  /** Runs a script in each page at an address, before the page's own: also in processes that are yet to start. */
  async runBefore(address: string, script: string): Promise<void> {
    const source = `
      Services.obs.addObserver((page) => {
        if (!page.location.href.startsWith(${JSON.stringify(address)})) return;
        const sandbox = new Cu.Sandbox(page, { sandboxPrototype: page, wantXrays: false });
        Cu.evalInSandbox(${JSON.stringify(script)}, sandbox);
      }, 'content-document-global-created');
      if (Services.appinfo.remoteType === 'extension') sendAsyncMessage(${JSON.stringify(address)});`;
    await this.run(
      (data, name) =>
        new Promise<void>((resolve) => {
          Services.ppmm.addMessageListener(name, resolve);
          Services.ppmm.loadProcessScript(data, true);
        }),
      `data:application/javascript,${encodeURIComponent(source)}`,
      address,
    );
  }

  /** Keeps a list of all requests from now on, those of the browser itself too. */
  watchRequests(): Promise<void> {
    return this.run(() => {
      const list: SeenRequest[] = [];
      Object.assign(globalThis, { seenRequests: list });
      Services.obs.addObserver((subject) => {
        const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
        list.push({ url: URI.spec, by: loadInfo.triggeringPrincipal.origin });
      }, 'http-on-opening-request');
    });
  }

  requests(): Promise<SeenRequest[]> {
    return this.run(() => seenRequests);
  }

  /** The errors in the browser's console that come from pages of an origin; warnings are left out. */
  complaints(origin: string): Promise<string[]> {
    return this.run(
      (address, aborted) => {
        const lines = Services.console.getMessageArray().map(({ message }) => String(message));
        const ours = lines.filter((line) => line.startsWith('[JavaScript Error') && line.includes(address));
        return ours.filter((line) => !line.includes(aborted));
      },
      origin,
      // NS_BINDING_ABORTED: the page was closed before its font had come.
      'status=2152398850',
    );
  }
}
