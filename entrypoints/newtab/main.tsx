import '../../assets/theme.css';
import { render } from 'preact';
import { NewTabPage } from '../../components/newtab-page';
import { inPrivateWindow } from '../../components/use-this-window';
import { forbidStorageIf } from '../../storage/database';

// Not asked before the page is painted.
forbidStorageIf(inPrivateWindow);
render(<NewTabPage />, document.body);
