import { defineBackground } from 'wxt/utils/define-background';
import { onCommand } from '../browser/commands';
import { openPanelOf } from '../browser/panel';

export default defineBackground({
  type: 'module',
  main() {
    onCommand((command, windowId) => {
      if (command === 'open-panel') openPanelOf(windowId);
    });
  },
});
