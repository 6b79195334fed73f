import { openInTab } from '../browser/pages';
import { openPanelOf } from '../browser/panel';
import { leavePanelTarget } from '../storage/panel-target';
import { useThisWindow } from './use-this-window';

/**
 * Opens the side panel at a place; where that cannot be, the same page in a tab.
 * @returns a function for a click; it settles when the panel is open
 */
export function useOpenPanel(): (hash: string) => Promise<void> {
  const window = useThisWindow();
  return async (hash) => {
    if (!window) return openInTab(hash);
    // The browser opens a panel only inside the click: so first open, and leave the place at the same moment.
    const opening = openPanelOf(window.id);
    const leaving = leavePanelTarget(window.id, hash);
    try {
      await opening;
      await leaving;
    } catch {
      await openInTab(hash);
    }
  };
}
