import { browser } from 'wxt/browser';

/**
 * Calls `listener` when the user presses a shortcut of ours.
 * Firefox opens its sidebar by a built-in command, which does not come here.
 * @param listener the name of the command in the manifest, and the window it was pressed in where that is told
 */
export function onCommand(listener: (command: string, windowId: number | undefined) => void): void {
  browser.commands.onCommand.addListener((command, tab) => listener(command, tab?.windowId));
}
