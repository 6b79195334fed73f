import { browser } from 'wxt/browser';

/** Text that the user selected on a page, and where. */
export interface Selection {
  text: string;
  /** Empty where the browser does not tell it. */
  title: string;
  url: string;
}

/**
 * Puts a line in the menu that appears on selected text.
 * Needs `contextMenus`; the page's title comes with `activeTab`, which holds for the tab of the click alone.
 * @param title the words of the line
 * @param listener called inside the user's click, with the window it was in
 */
export function onSelectionMenu(
  title: string,
  listener: (selection: Selection, windowId: number) => void,
): void {
  const id = 'keep-selection';
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id, title, contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== id || tab?.windowId === undefined) return;
    const url = info.pageUrl ?? tab.url ?? '';
    listener({ text: info.selectionText ?? '', title: tab.title ?? '', url }, tab.windowId);
  });
}
