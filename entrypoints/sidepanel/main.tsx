import { keepDue } from '../../actions/keep-due';
import '../../assets/theme.css';
import { PanelPage } from '../../components/panel/panel-page';
import { startPage } from '../../components/start/start-page';

startPage(PanelPage, 'at-once');
keepDue();
