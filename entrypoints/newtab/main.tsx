import '../../assets/theme.css';
import { render } from 'preact';
import { NewTabPage } from '../../components/newtab-page';
import { inPrivateWindow } from '../../components/use-this-window';
import { forbidStorageIf } from '../../storage/database';

forbidStorageIf(inPrivateWindow);
render(<NewTabPage />, document.body);
