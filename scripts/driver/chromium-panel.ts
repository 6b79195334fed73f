import type { Page } from 'puppeteer-core';
import type { ExtensionApi } from './chromium-api.ts';
import { until } from './running.ts';

declare const chrome: ExtensionApi;

/** Works in the page: whether it is in no tab, and has been drawn. */
export async function isShownOutsideTabs(): Promise<boolean> {
  if (document.readyState !== 'complete' || document.body.childElementCount === 0) return false;
  return (await chrome.tabs.getCurrent()) === undefined;
}

/** Closes the side panel: `window.close()` does nothing there. It slides away first, and then ends. */
export async function closePanel(panel: Page): Promise<void> {
  await panel.evaluate(async () => {
    const { id } = await chrome.windows.getCurrent();
    await chrome.sidePanel.close({ windowId: id });
  });
  await until('the side panel closes', () => panel.isClosed());
}
