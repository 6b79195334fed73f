import type { Browser } from 'puppeteer-core';
import { type Look, until } from './running.ts';

/*
 * Firefox's own window, browser.xhtml: a page with the rights of the browser itself. What is given to `run`
 * works there and uses Firefox's own globals; searchfox.org explains each.
 */

interface Overrides {
  prefersColorSchemeOverride: string;
  forcedColorsOverride: string;
  mediumOverride: string;
}
declare const gBrowser: { selectedBrowser: { browsingContext: Overrides } };
declare const gBrowserInit: { delayedStartupFinished: boolean };
declare const BrowserCommands: { openTab(): void };
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
declare const openTrustedLinkIn: (address: string, where: 'tab', options: { userContextId: number }) => void;
declare const SidebarController: { show(id: string): Promise<boolean>; hide(): void };

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

  /** Opens an address in a container tab. */
  openInContainer(address: string): Promise<void> {
    return this.run((url) => openTrustedLinkIn(url, 'tab', { userContextId: 2 }), address);
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
}
