import { afterAll, inject } from 'vitest';
import { type BrowserName, type Driver, type Options, openBrowser } from '../../scripts/driver.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser of this run, from vitest.browser.config.ts. */
    browserName: BrowserName;
    /** A profile that Firefox was started in once, from started-firefox.ts. */
    startedFirefox: string | undefined;
  }
}

/** Opens the browser of this run for one test file, and closes it after the last test. */
export async function openThisBrowser(options?: Options): Promise<Driver> {
  const browser = await openOnce(options);
  afterAll(() => browser.close().then(() => undefined));
  return browser;
}

/** Opens the browser of this run; whoever calls this closes it. */
export function openOnce(options?: Options): Promise<Driver> {
  const name = inject('browserName');
  const beginsAs = name === 'firefox' ? inject('startedFirefox') : undefined;
  return openBrowser(name, { beginsAs, ...options });
}
