import { browser } from 'wxt/browser';

/** The window this page is shown in. */
export interface ThisWindow {
  id: number;
  /** In a private window nothing may be stored. */
  private: boolean;
  /** Whether the page is a tab of it; the popup and the side panel are not. */
  inTab: boolean;
}

/** Whether this browser has container tabs. */
export const hasContainers: boolean = import.meta.env.FIREFOX;

/**
 * Whether this page is in a container tab: there Firefox gives it a storage of its own, and throws that away with the
 * container. Firefox hands out the background only to a page with the same storage, and the background has the one
 * that all pages share. (A tab tells its container only to who has the permission `cookies`.)
 */
export async function isInContainer(): Promise<boolean> {
  return !(await browser.runtime.getBackgroundPage());
}

/** Asks which window this page is in; needs no permission. */
export async function thisWindow(): Promise<ThisWindow> {
  const [{ id, incognito }, tab] = await Promise.all([
    browser.windows.getCurrent(),
    browser.tabs.getCurrent(),
  ]);
  // Firefox says of the page itself whether it is private; Chromium says it of the window.
  const inPrivate = incognito || browser.extension.inIncognitoContext;
  return { id: id ?? browser.windows.WINDOW_ID_NONE, private: inPrivate, inTab: tab !== undefined };
}

/** Whether this tab has shown nothing else: then it was opened for what it shows, and there is no way back in it. */
export function isOnlyPageOfTab(): boolean {
  return history.length === 1;
}

/** Closes the tab that this page is in. The browser then shows the tab it was opened from. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
