import '../../assets/theme.css';
import { render } from 'preact';
import { PanelPage } from '../../components/panel-page';
import { inPrivateWindow } from '../../components/use-this-window';
import { forbidStorageIf } from '../../storage/database';

forbidStorageIf(inPrivateWindow);
render(<PanelPage />, document.body);
