import { defineBackground } from 'wxt/utils/define-background';
import { onCommand } from '../browser/commands';
import { onAddressBar } from '../browser/omnibox';
import { showInTab } from '../browser/pages';
import { onSelectionMenu } from '../browser/selection-menu';
import { addressOf, suggestionsFor } from '../components/address-bar';
import { openPanelAt } from '../components/open-panel';
import * as words from '../content/words';
import { hashOf } from '../domain/route';
import { captureIn } from '../storage/capture';

export default defineBackground({
  type: 'module',
  main() {
    onCommand((command, windowId) => {
      if (command === 'open-panel') openPanelAt(windowId, hashOf({ page: 'zoek', query: '' }));
    });

    onSelectionMenu(words.capture.menu, (selection, windowId) => {
      captureIn(windowId).set(selection);
      openPanelAt(windowId, hashOf({ page: 'bewaar' }));
    });

    onAddressBar(words.omnibox.ask, suggestionsFor, (picked, where) => showInTab(addressOf(picked), where));
  },
});
