import { useEffect } from 'preact/hooks';
import { goTo, isHere } from '../../browser/address';
import { takePanelTargets } from '../../storage/values/panel-target';
import { isTyping } from '../controls/typing';
import { useThisWindow } from '../page/use-this-window';
import type { Query } from '../search/use-query';

/**
 * Goes where the new tab, the popup or a shortcut asked this window's panel to go.
 * A panel that just opened with nowhere to go puts the cursor in search: Firefox opens its sidebar by a shortcut
 * that tells us nothing.
 */
export function useArrivals({ end, toField }: Query): void {
  const window = useThisWindow();
  useEffect(() => {
    if (!window || window.inTab) return;
    if (location.hash === '' && !isTyping()) toField();
    return takePanelTargets(window.id, (route) => {
      // Asked for a second time the address does not change, but the search has to end, and the cursor to come back.
      if (isHere(route)) end();
      if (route.page === 'zoek') toField();
      goTo(route);
    });
  }, [window, end, toField]);
}
