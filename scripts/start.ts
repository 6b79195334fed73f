/**
 * `npm start`: builds the extension and opens a browser with it, in a new profile that is thrown away afterwards.
 * Where no window can be shown it makes pictures of the pages instead.
 */
import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'wxt';
import { canShowWindows, hasBrowser, installedBrowser } from './browsers.ts';
import { type BrowserName, browserNames, buildOf } from './driver.ts';
import { everySurface, takePictures } from './pictures.ts';

try {
  const name = browserNames.find(hasBrowser) ?? 'chromium';
  const program = installedBrowser(name);
  await build({ browser: name === 'chromium' ? 'chrome' : name });
  if (canShowWindows()) await show(name, program);
  else await leavePictures(name);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function show(name: BrowserName, program: string): Promise<void> {
  const browser = await (name === 'chromium' ? openChromium(program) : openFirefox(program));
  console.log('The extension is in the browser that just opened; open a new tab to see it.');
  console.log('Close the browser, or press Ctrl+C here, when you are done: its profile is thrown away.');
  await new Promise((done) => browser.once('disconnected', done));
}

/** Chromium without what puppeteer adds for tests: this window is for a person. */
async function openChromium(program: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath: program,
    headless: false,
    defaultViewport: null,
    pipe: true,
    enableExtensions: [buildOf('chromium')],
    ignoreDefaultArgs: ['--enable-automation'],
    args: ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const [tab] = await browser.pages();
  await tab?.goto('chrome://newtab');
  return browser;
}

async function openFirefox(program: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: false,
    defaultViewport: null,
  });
  await browser.installExtension(buildOf('firefox'));
  return browser;
}

async function leavePictures(name: BrowserName): Promise<void> {
  console.log('No display here, so no window: making pictures of the new tab, the popup and the side panel.');
  await takePictures(name, 'pictures', everySurface);
  for (const { file } of everySurface) console.log(resolve('pictures', file));
}
