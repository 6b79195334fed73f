import { browser } from 'wxt/browser';
import { hashOf, type Route } from '../domain/route';

/** Opens the settings in a tab, or goes to the tab where they are open. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the side panel's page in a tab of its own, at a route; when it closes, the tab in front now comes back. */
export async function openInTab(route: Route): Promise<void> {
  const [inFront] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = browser.runtime.getURL('/sidepanel.html') + hashOf(route);
  await browser.tabs.create({ url, ...(inFront?.id !== undefined && { openerTabId: inFront.id }) });
}

/** The last window that was opened by itself. */
let opened: number | undefined;

/**
 * Opens the side panel's page at a route in a window without tabs, so that one can share that window alone; the one
 * that was opened before comes to the front. Where the browser has no such windows, in a tab.
 */
export async function openInWindow(route: Route): Promise<void> {
  const url = browser.runtime.getURL('/sidepanel.html') + hashOf(route);
  try {
    if (opened !== undefined && (await cameToFront(opened))) return;
    opened = (await browser.windows.create({ url, type: 'popup', width: 1280, height: 720 }))?.id;
  } catch {
    await openInTab(route);
  }
}

function cameToFront(window: number): Promise<boolean> {
  return browser.windows.update(window, { focused: true }).then(
    () => true,
    () => false,
  );
}

/** Opens the browser's own page for shortcuts. Firefox has a call for it; Chromium has an address. */
export async function openShortcutSettings(): Promise<void> {
  if (import.meta.env.FIREFOX)
    await (browser.commands as typeof browser.commands & FirefoxCommands).openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** In Firefox since 137; the types are Chromium's. */
interface FirefoxCommands {
  openShortcutSettings(): Promise<void>;
}

/** Shows the side panel's page at a route: in the tab where the user is, or in a new one. */
export async function showInTab(route: Route, where: 'here' | 'new'): Promise<void> {
  if (where === 'new') return openInTab(route);
  await browser.tabs.update({ url: browser.runtime.getURL('/sidepanel.html') + hashOf(route) });
}
