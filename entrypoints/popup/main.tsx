import '../../assets/theme.css';
import { startPage } from '../../components/start/start-page';
import { PopupPage } from '../../components/today/popup-page';
import { followDeck } from '../../storage/values/chosen-deck';

followDeck(startPage(PopupPage, 'at-once'));
