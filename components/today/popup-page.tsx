import './popup-page.css';
import { panelName } from '../../browser/panel';
import * as words from '../../content/words/today';
import { Button } from '../controls/button';
import { hueOf } from '../deck/hue';
import { LastNote } from './last-note';
import { TodayCard } from './today-card';
import { TodayNote } from './today-note';
import { useTodayPage } from './use-today-page';

/** The button in the toolbar: today's card, small. */
export function PopupPage() {
  const { date, card, behaviour, sentence, draft, openCard, nextBehaviour } = useTodayPage();
  const toPanel = async () => {
    await openCard();
    window.close();
  };

  return (
    <main class="popup paper" data-card={card.id} style={hueOf(card)}>
      <TodayCard card={card} behaviour={behaviour} sentence={sentence} />
      <TodayNote draft={draft} behaviour={behaviour} />
      <div class="buttons">
        <Button look="primary" onClick={toPanel}>
          {words.today.openPanel[panelName]}
        </Button>
        <Button onClick={nextBehaviour}>{words.today.another}</Button>
      </div>
      <LastNote behaviour={behaviour.id} draft={draft} now={date} />
    </main>
  );
}
