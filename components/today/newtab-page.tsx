import './newtab-page.css';
import { openSettings } from '../../browser/pages';
import * as words from '../../content/words/today';
import { shareBehaviour } from '../../domain/deck/share';
import { isoDate, weekdayAndDate } from '../../domain/language/dates';
import { Button } from '../controls/button';
import { useCopy } from '../controls/use-copy';
import { Art } from '../deck/figures';
import { hueOf } from '../deck/hue';
import { useToday } from '../deck/use-today';
import { useOpenPanel } from '../page/use-open-panel';
import { useSettings } from '../page/use-settings';
import { useDraft } from '../writing/use-draft';
import { LastNote } from './last-note';
import { keepRoom, TodayCard } from './today-card';
import { TodayNote } from './today-note';

/** A new tab: today's card, a field for a note, and nothing that asks for attention. */
export function NewTabPage() {
  const [settings] = useSettings();
  const { date, card, behaviour, another } = useToday(settings);
  const draft = useDraft(behaviour.id);
  const openPanel = useOpenPanel();
  const [copied, copy] = useCopy();

  const leaf = () => {
    keepRoom();
    another();
  };

  return (
    <main class="newtab paper" data-card={card.id} style={hueOf(card)}>
      <div class="newtab__top">
        <time dateTime={isoDate(date)}>{weekdayAndDate(date)}</time>
        <button type="button" class="nl-button nl-button--subtle newtab__settings" onClick={openSettings}>
          {words.today.settings}
        </button>
      </div>
      <div class="newtab__say">
        <TodayCard card={card} behaviour={behaviour} />
      </div>
      <div class="newtab__do">
        <TodayNote draft={draft} behaviour={behaviour} />
        <div class="buttons">
          <Button
            look="primary"
            onClick={() => openPanel({ page: 'gedrag', card: card.id, behaviour: behaviour.id })}
          >
            {words.today.openCard}
          </Button>
          <Button onClick={leaf}>{words.today.another}</Button>
          <Button onClick={() => copy(shareBehaviour(card, behaviour))}>
            <span aria-live="polite">{copied ?? words.today.copy}</span>
          </Button>
        </div>
        <LastNote
          behaviour={behaviour.id}
          writing={draft.record?.id}
          now={date}
          quiet={draft.state.is === 'failed'}
        />
      </div>
      <div class="newtab__art">
        <Art card={card} />
      </div>
    </main>
  );
}
