import type { Browser, Keyboard, Page } from 'puppeteer-core';

/** What a browser is started with. */
export interface Setup {
  /** Folder of the profile; it stays between restarts. */
  profile: string;
  /** Folder for what pages hand to the browser's downloads. */
  downloads: string;
  /** Folder of the unpacked extension. */
  build: string;
  headless: boolean;
  proxy: string | undefined;
  /** The same page gives the same pixels each time, at the cost of speed. */
  samePixels: boolean;
  /** In px; undefined where pages may have letters of any size. */
  smallestLetters: number | undefined;
  firefoxPreferences: Record<string, unknown>;
}

/**
 * A page wherever it is shown: tab, popup or side panel. Functions given to `evaluate` may use the globals of
 * the page and their arguments, nothing else.
 */
export type View = Pick<Page, 'evaluate' | 'click' | 'close'> & {
  keyboard: Pick<Keyboard, 'type' | 'press'>;
};

/** What a page is told of the user's system. */
export interface Look {
  scheme: 'light' | 'dark';
  forcedColors?: boolean;
  /** As it comes out of a printer. */
  printed?: boolean;
}

/** A request that went to the network. */
export interface SeenRequest {
  url: string;
  /** Origin of what asked for it, as the browser names it; the browser itself has no address. */
  by: string;
}

/** What is on the clipboard. */
export interface Copied {
  plain: string;
  /** As HTML; a browser may add marks of its own around it. */
  rich: string;
}

/** A browser that runs; see `Driver` for what each of these does. */
export interface Running {
  browser: Browser;
  page(path: string, before?: string): Promise<Page>;
  newTab(): Promise<Page>;
  addressBarHasFocus(page: Page): Promise<boolean>;
  popup(): Promise<View>;
  panel(): Promise<View>;
  openedPanel(): Promise<View>;
  look(page: Page, look: Look): Promise<void>;
  inPrivateWindow(): Promise<View>;
  inContainer(path: string): Promise<Page>;
  pickOnSelection(page: Page): Promise<View>;
  pickInAddressBar(words: string): Promise<void>;
  clipboard(page: Page): Promise<Copied>;
  complaints(): Promise<string[]>;
  memory(page: Page): Promise<string>;
  update(): Promise<void>;
  stopBackground(): Promise<void>;
  closeAndListRequests(): Promise<SeenRequest[]>;
}

/**
 * Waits until `look` finds something. Asked while one page takes the place of another, a browser answers with an error:
 * then it is asked again.
 * @param what said in the message if it never does
 * @param ms how long it may take
 */
export async function until<Found>(
  what: string,
  look: () => Found | undefined | false | Promise<Found | undefined | false>,
  ms = 20_000,
): Promise<Found> {
  const end = performance.now() + ms;
  for (;;) {
    const found = await Promise.resolve(look()).catch(ifGoingOn);
    if (found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`Not within ${ms / 1000} s: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** @throws what is not of a page that goes on to another */
function ifGoingOn(error: unknown): undefined {
  if (!/context was destroyed|Cannot find context|DiscardedBrowsingContext/i.test(String(error))) throw error;
}
