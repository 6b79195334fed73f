/*
 * The extension APIs are loaded when they are first used: a new tab is painted before that.
 */

/** Opens the settings in a tab, or goes to the tab where they are open. */
export async function openSettings(): Promise<void> {
  const { browser } = await import('wxt/browser');
  await browser.runtime.openOptionsPage();
}

/** Opens the side panel's page in a tab of its own. @param hash of a `Route` */
export async function openInTab(hash: string): Promise<void> {
  const { browser } = await import('wxt/browser');
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') + hash });
}
