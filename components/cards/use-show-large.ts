import { goTo } from '../../browser/address';
import { openInTab } from '../../browser/pages';
import type { Route } from '../../domain/route';
import { useThisWindow } from '../page/use-this-window';

/**
 * Shows a card, a behaviour or a question large: in this tab, or from the narrow panel in a tab of its own.
 */
export function useShowLarge(): (route: Route) => void {
  const window = useThisWindow();
  return (route) => {
    if (window?.inTab) goTo(route);
    else openInTab(route);
  };
}
