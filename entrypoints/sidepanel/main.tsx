import '../../assets/theme.css';
import { render } from 'preact';
import { PanelPage } from '../../components/panel-page';
import { askWindow } from '../../components/use-this-window';

askWindow();
render(<PanelPage />, document.body);
