import { keepDue } from '../../actions/keep-due';
import '../../assets/theme.css';
import { OptionsPage } from '../../components/settings/options-page';
import { startPage } from '../../components/start/start-page';

startPage(OptionsPage, 'at-once');
keepDue();
