import { keepDue } from '../../actions/keep-due';
import { keepFromWriting, keepPolicy } from '../../actions/keep-policy';
import { keepDeck } from '../../actions/own-decks';
import '../../assets/theme.css';
import { PanelPage } from '../../components/panel/panel-page';
import { startPage } from '../../components/start/start-page';

keepFromWriting();
keepDeck(startPage(PanelPage, 'at-once'));
keepDue();
keepPolicy();
