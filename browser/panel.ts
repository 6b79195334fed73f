import { browser } from 'wxt/browser';

/*
 * The side panel. What differs:
 * - Chromium calls it "zijvenster" and has chrome.sidePanel.open({windowId});
 * - Firefox calls it "zijbalk" and has browser.sidebarAction.open();
 * - both want the call inside the user's click, with nothing awaited before it;
 * - Chromium-based browsers without a side panel get the same page in a tab.
 */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** The types of the polyfill do not know Chromium's side panel. */
function sidePanel(): SidePanel | undefined {
  return (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
}

/** What this browser calls the panel: the key of its sentences in `content/words.ts`. */
export const panelName: 'zijvenster' | 'zijbalk' = import.meta.env.FIREFOX ? 'zijbalk' : 'zijvenster';

/** Opens the panel of a window. Call it first thing in a click. Rejects if this browser has none. */
export function openPanelOf(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) return browser.sidebarAction.open();
  return sidePanel()?.open({ windowId }) ?? Promise.reject(new Error('no side panel'));
}
