import { openPanelAt } from '../../actions/open-panel';
import { openInTab } from '../../browser/pages';
import { useThisWindow } from './use-this-window';

/** A function for a click that opens this window's side panel at a place; it settles when the panel is open. */
export function useOpenPanel(): (hash: string) => Promise<void> {
  const window = useThisWindow();
  return (hash) => (window ? openPanelAt(window.id, hash) : openInTab(hash));
}
