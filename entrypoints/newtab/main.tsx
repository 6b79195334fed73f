import '../../assets/theme.css';
import { oncePainted } from '../../components/start/once-painted';
import { startPage } from '../../components/start/start-page';
import { NewTabPage } from '../../components/today/newtab-page';
import { followDeck } from '../../storage/values/chosen-deck';
import { settingsAtStart } from '../../storage/values/settings';

// The page is painted before anything is asked of the browser.
const showCard = () => {
  oncePainted(() => followDeck(draw));
  const draw = startPage(NewTabPage, 'when-needed');
};
/** In public/: no part of this script. */
const ownNewTab = '/new-tab.js';
if (settingsAtStart().newTab === 'kaart') showCard();
else import(/* @vite-ignore */ ownNewTab).then(({ leave }) => leave(showCard));
