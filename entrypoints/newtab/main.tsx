import '../../assets/theme.css';
import { startPage } from '../../components/start/start-page';
import { NewTabPage } from '../../components/today/newtab-page';

// The page is painted before anything is asked of the browser.
startPage(NewTabPage, 'when-needed');
