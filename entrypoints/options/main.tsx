import { keepDue } from '../../actions/keep-due';
import { keepFromWriting, keepPolicy } from '../../actions/keep-policy';
import { keepDeck } from '../../actions/own-decks';
import '../../assets/theme.css';
import { OptionsPage } from '../../components/settings/options-page';
import { startPage } from '../../components/start/start-page';

keepFromWriting();
keepDeck(startPage(OptionsPage, 'at-once'));
keepDue();
keepPolicy();
