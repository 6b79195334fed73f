import { browser } from 'wxt/browser';

/** Text that the user selected on a page, and where. */
export interface Selection {
  text: string;
  /** Empty where the browser does not tell it. */
  title: string;
  url: string;
  /** Whether the browser may have cut the text off. */
  isCut: boolean;
}

/** Firefox hands over no more of a selection than this, in UTF-16 units, and does not say when there was more. */
const mostInFirefox = 16_384;

const id = 'keep-selection';
/** Also for a line that is yet to be made. */
let isShown = true;

/** Shows the line, or leaves it out of the menu; it stays so after the background ended. */
export async function showSelectionMenu(shown: boolean): Promise<void> {
  isShown = shown;
  // Right after the installation there is no line yet.
  await browser.contextMenus.update(id, { visible: shown }).catch(() => undefined);
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
  browser.runtime.onInstalled.addListener(async () => {
    // Loaded anew, Firefox has the line still, and complains about a second one.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id, title, contexts: ['selection'], visible: isShown });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== id || tab?.windowId === undefined) return;
    const url = info.pageUrl ?? tab.url ?? '';
    const text = info.selectionText ?? '';
    const isCut = import.meta.env.FIREFOX && text.length >= mostInFirefox;
    listener({ text, title: tab.title ?? '', url, isCut }, tab.windowId);
  });
}
