import { defineBackground } from 'wxt/utils/define-background';
import { routePicked, suggestionsFor } from '../actions/address-bar';
import { clearAwayDaily } from '../actions/clear-away';
import { keepPolicy } from '../actions/keep-policy';
import { backUpDaily, copyWithinBrowser } from '../actions/make-backup';
import { openPanelAt } from '../actions/open-panel';
import { atStart, every } from '../browser/alarms';
import { showBadge } from '../browser/badge';
import { onCommand } from '../browser/commands';
import { onAddressBar } from '../browser/omnibox';
import { showInTab } from '../browser/pages';
import { onSelectionMenu, showSelectionMenu } from '../browser/selection-menu';
import * as notesWords from '../content/words/notes';
import * as pageWords from '../content/words/page';
import * as searchWords from '../content/words/search';
import { leaveCapture } from '../storage/values/capture';
import { watchSettings } from '../storage/values/settings';
import { toggleSharing, watchSharing } from '../storage/values/sharing';

// Not a module: a module is built in pieces, and a service worker may not import() the pieces it needs later.
export default defineBackground({
  main() {
    keepPolicy();

    every('daily', 24 * 60, async () => {
      // First, so that what is cleared away is in it.
      await backUpDaily(new Date()).catch(() => undefined);
      // What cannot be cleared away now, a full disk for example, is tried again the next day.
      await clearAwayDaily(new Date()).catch(() => undefined);
    });

    every('hourly', 60, () => copyWithinBrowser(new Date()));
    // What the browser lost since the last copy comes back now, and not an hour later.
    atStart(() => copyWithinBrowser(new Date()));

    onCommand((command, windowId) => {
      if (command === 'share-screen') toggleSharing();
      else if (windowId !== undefined) openPanelAt(windowId, { page: 'zoek', query: '' });
    });

    // The shortcut works where no page of ours is open to say so.
    watchSharing((isShared) =>
      isShared
        ? showBadge(pageWords.sharingButton.badge, pageWords.sharingButton.name)
        : showBadge('', pageWords.product),
    );

    onSelectionMenu(notesWords.capture.menu, (selection, windowId) => {
      const { isCut, ...capture } = selection;
      // Not awaited before the panel: that opens only inside the click.
      leaveCapture(windowId, { ...capture, lost: isCut ? 'end' : undefined });
      openPanelAt(windowId, { page: 'bewaar' });
    });
    // Where one may not write, text of a page becomes no note.
    watchSettings(({ writing }) => showSelectionMenu(writing === 'aan'));

    onAddressBar(searchWords.omnibox.ask, suggestionsFor, async (picked, where) =>
      showInTab(await routePicked(picked), where),
    );
  },
});
