import { openInTab } from '../../browser/pages';
import { useThisWindow } from '../page/use-this-window';

/**
 * Shows a card or behaviour large: in this tab, or from the narrow panel in a tab of its own.
 * @returns a function that takes the hash of a `groot` route
 */
export function useShowLarge(): (hash: string) => void {
  const window = useThisWindow();
  return (hash) => {
    if (window?.inTab) location.hash = hash;
    else openInTab(hash);
  };
}
