import '../../assets/theme.css';
import { render } from 'preact';
import { OptionsPage } from '../../components/options-page';

render(<OptionsPage />, document.body);
