import '../../assets/theme.css';
import { render } from 'preact';
import { PopupPage } from '../../components/popup-page';
import { inPrivateWindow } from '../../components/use-this-window';
import { forbidStorageIf } from '../../storage/database';

forbidStorageIf(inPrivateWindow);
render(<PopupPage />, document.body);
