import { goTo } from '../../browser/address';
import { openInTab } from '../../browser/pages';
import type { LargeRoute } from '../../domain/route';
import { useThisWindow } from '../page/use-this-window';

/**
 * Shows a card or behaviour large: in this tab, or from the narrow panel in a tab of its own.
 */
export function useShowLarge(): (route: LargeRoute) => void {
  const window = useThisWindow();
  return (route) => {
    if (window?.inTab) goTo(route);
    else openInTab(route);
  };
}
