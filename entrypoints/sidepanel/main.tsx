import '../../assets/theme.css';
import { render } from 'preact';
import { inPrivateWindow } from '../../components/page/use-this-window';
import { PanelPage } from '../../components/panel/panel-page';
import { forbidStorageIf, isStorageForbidden } from '../../storage/values/private-window';

forbidStorageIf(inPrivateWindow);
// Asked at once, so that words of a page that soon closes can be kept.
isStorageForbidden();
render(<PanelPage />, document.body);
