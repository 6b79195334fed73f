/**
 * `npm run dev`: builds, opens a browser, and builds anew after each change. `npm run dev firefox` for Firefox.
 */
import { createServer } from 'wxt';
import { canShowWindows, installedBrowser } from './browsers.ts';

const isFirefox = process.argv.includes('firefox');

/** How the browser is opened; without a display wxt says which folder to load. */
function webExt() {
  if (!canShowWindows()) return { disabled: true };
  const program = installedBrowser(isFirefox ? 'firefox' : 'chromium');
  return {
    binaries: { chrome: program, firefox: program },
    // Root has no sandbox to give.
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  };
}

const server = await createServer({ browser: isFirefox ? 'firefox' : 'chrome', webExt: webExt() });
await server.start();
