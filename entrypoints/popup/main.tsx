import '../../assets/theme.css';
import { oncePainted } from '../../components/start/once-painted';
import { startPage } from '../../components/start/start-page';
import { PopupPage } from '../../components/today/popup-page';
import { followDeck } from '../../storage/values/chosen-deck';

oncePainted(() => followDeck(draw));
const draw = startPage(PopupPage, 'at-once');
