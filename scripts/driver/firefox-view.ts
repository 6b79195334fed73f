import type { EvaluateFunc, KeyInput, Page } from 'puppeteer-core';
import { keys, mouse } from './firefox-input.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import { until, type View } from './running.ts';

/**
 * The popup or the side bar of Firefox. WebDriver BiDi does not know them; another page of the extension does,
 * through `extension.getViews`, and the browser's own window brings mouse and keys there.
 */
export class FirefoxView implements View {
  readonly #neighbour: Page;
  readonly #window: FirefoxWindow;
  readonly #kind: 'popup' | 'sidebar';

  /** @param neighbour any page of the extension that stays open */
  constructor(neighbour: Page, window: FirefoxWindow, kind: 'popup' | 'sidebar') {
    this.#neighbour = neighbour;
    this.#window = window;
    this.#kind = kind;
  }

  async evaluate<Params extends unknown[], Func extends EvaluateFunc<Params> = EvaluateFunc<Params>>(
    work: Func | string,
    ...args: Params
  ): Promise<Awaited<ReturnType<Func>>> {
    const call = typeof work === 'string' ? work : `(${work})(...${JSON.stringify(args)})`;
    // All pages of an extension share one process; inside `with`, names mean those of the page looked at.
    return this.#neighbour.evaluate(`(async () => {
      const [view] = browser.extension.getViews({ type: '${this.#kind}' });
      if (!view) throw new Error('The ${this.#kind} is closed.');
      with (view) { return await ${call}; }
    })()`) as Promise<Awaited<ReturnType<Func>>>;
  }

  /** Whether the page is there and has been loaded. */
  isReady(): Promise<boolean> {
    return this.#neighbour.evaluate(`(() => {
      const [view] = browser.extension.getViews({ type: '${this.#kind}' });
      return view !== undefined && view.document.readyState === 'complete' && view.document.body.childElementCount > 0;
    })()`) as Promise<boolean>;
  }

  /** A popup grows while it opens: what is clicked on has to stand still. */
  async click(selector: string): Promise<void> {
    let last = '';
    const [x, y] = await until(`${selector} stands still`, async () => {
      const place = await this.#placeOf(selector);
      const before = last;
      last = place.join();
      return before === last && place;
    });
    await mouse(this.#window, x, y);
  }

  /** The middle of an element on the screen, in px. */
  #placeOf(selector: string): Promise<[x: number, y: number]> {
    return this.evaluate((css): [number, number] => {
      const element = document.querySelector(css);
      if (!element) throw new Error(`Nothing to click on: ${css}`);
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = element.getBoundingClientRect();
      const { mozInnerScreenX, mozInnerScreenY } = window as unknown as Record<string, number>;
      return [
        (mozInnerScreenX ?? 0) + box.x + box.width / 2,
        (mozInnerScreenY ?? 0) + box.y + box.height / 2,
      ];
    }, selector);
  }

  readonly keyboard = {
    type: (text: string): Promise<void> => keys(this.#window, [...text]),
    press: (key: KeyInput): Promise<void> => keys(this.#window, [key]),
  };

  async close(): Promise<void> {
    if (this.#kind === 'sidebar') await this.#window.hideSidebar();
    else await this.evaluate(() => window.close());
    await until(`the ${this.#kind} closes`, async () => !(await this.isReady()));
  }
}
