import '../../assets/theme.css';
import { render } from 'preact';
import { OptionsPage } from '../../components/options-page';
import { inPrivateWindow } from '../../components/use-this-window';
import { forbidStorageIf } from '../../storage/database';

forbidStorageIf(inPrivateWindow);
render(<OptionsPage />, document.body);
