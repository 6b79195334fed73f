/*
 * The side panel. What differs:
 * - Chromium calls it "zijvenster" and has chrome.sidePanel.open({windowId});
 * - Firefox calls it "zijbalk" and has browser.sidebarAction.open();
 * - both want the call inside the user's click, with nothing awaited before it;
 * - Chromium-based browsers without a side panel get the same page in a tab.
 */
interface OwnObjects {
  chrome?: { sidePanel?: { open(options: { windowId: number }): Promise<void> } };
  browser?: { sidebarAction: { open(): Promise<void> } };
}
const own = globalThis as OwnObjects;

/** What this browser calls the panel: the key of its sentences in `content/words/today.ts`. */
export const panelName: 'zijvenster' | 'zijbalk' = import.meta.env.FIREFOX ? 'zijbalk' : 'zijvenster';

/** Opens the panel of a window. Call it first thing in a click. Rejects if this browser has none. */
export function openPanelOf(windowId: number): Promise<void> {
  const opening = import.meta.env.FIREFOX
    ? own.browser?.sidebarAction.open()
    : own.chrome?.sidePanel?.open({ windowId });
  return opening ?? Promise.reject(new Error('no side panel'));
}
