import '../../assets/theme.css';
import { render } from 'preact';
import { inPrivateWindow } from '../../components/page/use-this-window';
import { NewTabPage } from '../../components/today/newtab-page';
import { forbidStorageIf } from '../../storage/values/private-window';

// Not asked before the page is painted.
forbidStorageIf(inPrivateWindow);
render(<NewTabPage />, document.body);
