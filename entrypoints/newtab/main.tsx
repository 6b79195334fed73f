import '../../assets/theme.css';
import { startPage } from '../../components/start/start-page';
import { NewTabPage } from '../../components/today/newtab-page';
import { followDeck } from '../../storage/values/chosen-deck';
import { settingsAtStart } from '../../storage/values/settings';

// The page is painted before anything is asked of the browser.
const showCard = () => followDeck(startPage(NewTabPage, 'when-needed'));
/** In public/: no part of this script. */
const ownNewTab = '/new-tab.js';
if (settingsAtStart().newTab === 'kaart') showCard();
else import(/* @vite-ignore */ ownNewTab).then(({ leave }) => leave(showCard));
