import '../../assets/theme.css';
import { render } from 'preact';
import { OptionsPage } from '../../components/options-page';
import { askWindow } from '../../components/use-this-window';

askWindow();
render(<OptionsPage />, document.body);
