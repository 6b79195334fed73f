import '../../assets/theme.css';
import { render } from 'preact';
import { PopupPage } from '../../components/popup-page';
import { inPrivateWindow } from '../../components/use-this-window';
import { forbidStorageIf, isStorageForbidden } from '../../storage/database';

forbidStorageIf(inPrivateWindow);
// Asked at once, so that words of a page that soon closes can be kept.
isStorageForbidden();
render(<PopupPage />, document.body);
