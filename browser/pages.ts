import { browser } from 'wxt/browser';

/** Opens the settings in a tab, or goes to the tab where they are open. */
export function openSettings(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Opens the side panel's page in a tab of its own. @param hash of a `Route` */
export async function openInTab(hash: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') + hash });
}

/** The version as the manifest says it: "0.1.0". */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
