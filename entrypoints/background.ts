import { defineBackground } from 'wxt/utils/define-background';
import { onCommand } from '../browser/commands';
import { onAddressBar } from '../browser/omnibox';
import { showInTab } from '../browser/pages';
import { openPanelOf } from '../browser/panel';
import { onSelectionMenu } from '../browser/selection-menu';
import { addressOf, suggestionsFor } from '../components/address-bar';
import * as words from '../content/words';
import { hashOf } from '../domain/route';
import { captureIn } from '../storage/capture';
import { leavePanelTarget } from '../storage/panel-target';

export default defineBackground({
  type: 'module',
  main() {
    onCommand((command, windowId) => {
      if (command === 'open-panel') openPanelAt(windowId, hashOf({ page: 'zoek', query: '' }));
    });

    onSelectionMenu(words.capture.menu, (selection, windowId) => {
      captureIn(windowId).change(() => selection);
      openPanelAt(windowId, hashOf({ page: 'bewaar' }));
    });

    onAddressBar(words.omnibox.ask, suggestionsFor, (picked, where) => showInTab(addressOf(picked), where));
  },
});

/** Opens the panel, which goes to the place left for it; without a panel the place opens in a tab. */
function openPanelAt(windowId: number, hash: string): void {
  // First the panel: the browser opens it only inside the user's gesture.
  const opening = openPanelOf(windowId);
  leavePanelTarget(windowId, hash);
  opening.catch(() => showInTab(hash, 'new'));
}
