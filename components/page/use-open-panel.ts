import { openPanelAt } from '../../actions/open-panel';
import { openInTab } from '../../browser/pages';
import type { Route } from '../../domain/route';
import { useThisWindow } from './use-this-window';

/** A function for a click that opens this window's side panel at a route; it settles when the panel is open. */
export function useOpenPanel(): (route: Route) => Promise<void> {
  const window = useThisWindow();
  return (route) => (window ? openPanelAt(window.id, route) : openInTab(route));
}
