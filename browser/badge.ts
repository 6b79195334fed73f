import { browser } from 'wxt/browser';

/** Puts a word on the button in the toolbar, if it is not empty, and says what the button is called. */
export function showBadge(word: string, title: string): void {
  browser.action.setBadgeText({ text: word });
  browser.action.setTitle({ title });
}
