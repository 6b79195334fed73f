import '../../assets/theme.css';
import { render } from 'preact';
import { PopupPage } from '../../components/popup-page';
import { askWindow } from '../../components/use-this-window';

askWindow();
render(<PopupPage />, document.body);
