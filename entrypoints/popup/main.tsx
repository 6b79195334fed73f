import '../../assets/theme.css';
import { startPage } from '../../components/start/start-page';
import { PopupPage } from '../../components/today/popup-page';

startPage(PopupPage, 'at-once');
