import '../../assets/theme.css';
import { render } from 'preact';
import { NewTabPage } from '../../components/newtab-page';
import { askWindow } from '../../components/use-this-window';

askWindow();
render(<NewTabPage />, document.body);
