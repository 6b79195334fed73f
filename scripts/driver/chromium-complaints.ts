import type { Browser, Page, Target } from 'puppeteer-core';

/** The errors in the consoles of the extension's pages, each from its first line. */
export class Complaints {
  readonly lines: string[] = [];
  readonly #heard = new WeakSet<Page>();
  readonly #quietFile: string;

  /**
   * Of popup and panel the browser tells nothing here: `listenTo` has to be called for them.
   * @param quietFile the driver's own page, of which nothing is told
   */
  constructor(browser: Browser, quietFile: string) {
    this.#quietFile = quietFile;
    browser.on('targetcreated', async (target: Target) => {
      const page = await target.page();
      if (page) this.listenTo(page);
    });
  }

  listenTo(page: Page): void {
    if (this.#heard.has(page)) return;
    this.#heard.add(page);
    page.on('pageerror', (error) => this.#add(page, String(error)));
    page.on('console', (line) => {
      if (line.type() === 'error') this.#add(page, line.text());
    });
  }

  #add(page: Page, words: string): void {
    // Chromium's own style for showing a picture is refused by our content policy.
    if (!page.url().endsWith(this.#quietFile)) this.lines.push(`${page.url()}: ${words}`);
  }
}
