import { browser } from 'wxt/browser';

/**
 * Calls `listener` when the user presses a shortcut of ours.
 * Firefox opens its sidebar by a built-in command, so only Chromium comes here.
 */
export function onCommand(listener: (command: string, windowId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.windowId !== undefined) listener(command, tab.windowId);
  });
}
