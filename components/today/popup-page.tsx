import './popup-page.css';
import { panelName } from '../../browser/panel';
import * as words from '../../content/words/today';
import { Button } from '../controls/button';
import { hueOf } from '../deck/hue';
import { useToday } from '../deck/use-today';
import { useOpenPanel } from '../page/use-open-panel';
import { useSettings } from '../page/use-settings';
import { useDraft } from '../writing/use-draft';
import { LastNote } from './last-note';
import { keepRoom, TodayCard } from './today-card';
import { TodayNote } from './today-note';

/** The button in the toolbar: today's card, small. */
export function PopupPage() {
  const [settings] = useSettings();
  const { date, card, behaviour, another } = useToday(settings);
  const draft = useDraft(behaviour.id);
  const openPanel = useOpenPanel();

  const toPanel = async () => {
    await openPanel({ page: 'gedrag', card: card.id, behaviour: behaviour.id });
    window.close();
  };

  const leaf = () => {
    keepRoom();
    another();
  };

  return (
    <main class="popup paper" data-card={card.id} style={hueOf(card)}>
      <TodayCard card={card} behaviour={behaviour} />
      <TodayNote draft={draft} behaviour={behaviour} />
      <div class="buttons">
        <Button look="primary" onClick={toPanel}>
          {words.today.openPanel[panelName]}
        </Button>
        <Button onClick={leaf}>{words.today.another}</Button>
      </div>
      <LastNote
        behaviour={behaviour.id}
        writing={draft.record?.id}
        now={date}
        quiet={draft.state.is === 'failed'}
      />
    </main>
  );
}
