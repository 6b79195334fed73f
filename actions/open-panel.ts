import { openInTab } from '../browser/pages';
import { openPanelOf } from '../browser/panel';
import type { Route } from '../domain/route';
import { leavePanelTarget } from '../storage/values/panel-target';

/**
 * Opens the side panel of a window at a route; where that cannot be, the same page in a tab.
 * Call it first thing in a click: the browser opens a panel only inside the user's gesture.
 * @returns settles when the panel is open
 */
export async function openPanelAt(windowId: number, route: Route): Promise<void> {
  // Both at the same moment, the route first: Chromium closes a popup as soon as the panel opens.
  const leaving = leavePanelTarget(windowId, route);
  const opening = openPanelOf(windowId);
  try {
    await opening;
    await leaving;
  } catch {
    await leavePanelTarget(windowId, null);
    await openInTab(route);
  }
}
