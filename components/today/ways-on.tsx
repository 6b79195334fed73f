import './ways-on.css';
import { addressOf, settingsAddress } from '../../browser/address';
import * as words from '../../content/words/today';

/**
 * From today's card to the rest. Links and no buttons: they lead where a link leads, in this tab or, if someone wants
 * so, in another.
 */
export function WaysOn() {
  return (
    <nav class="ways-on" aria-label={words.today.waysOn}>
      <a href={addressOf({ page: 'kaarten' })}>{words.today.cards}</a>
      <a href={addressOf({ page: 'notities' })}>{words.today.notes}</a>
      <a href={addressOf({ page: 'gesprek' })}>{words.today.conversation}</a>
      <a href={settingsAddress}>{words.today.settings}</a>
    </nav>
  );
}
