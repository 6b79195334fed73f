import './newtab-page.css';
import { openSettings } from '../../browser/pages';
import { weekdayAndDate } from '../../content/dates';
import { valuesInWords } from '../../content/values';
import * as words from '../../content/words/today';
import { shareBehaviour } from '../../domain/deck/share';
import { isoDate } from '../../domain/language/dates';
import { Button } from '../controls/button';
import { useCopy } from '../controls/use-copy';
import { Art } from '../deck/figures';
import { hueOf } from '../deck/hue';
import { LastNote } from './last-note';
import { TodayCard } from './today-card';
import { TodayNote } from './today-note';
import { useTodayPage } from './use-today-page';

/** A new tab: today's card, a field for a note, and nothing that asks for attention. */
export function NewTabPage() {
  const { date, card, behaviour, sentence, draft, openCard, nextBehaviour } = useTodayPage();
  const [copied, copy] = useCopy();
  return (
    <main class="newtab paper" data-card={card.id} style={hueOf(card)}>
      <div class="newtab__top">
        <time dateTime={isoDate(date)}>{weekdayAndDate(date)}</time>
        <button type="button" class="nl-button nl-button--subtle newtab__settings" onClick={openSettings}>
          {words.today.settings}
        </button>
      </div>
      <div class="newtab__say">
        <TodayCard card={card} behaviour={behaviour} sentence={sentence} />
      </div>
      <div class="newtab__do">
        <TodayNote draft={draft} behaviour={behaviour} />
        <div class="buttons">
          <Button look="primary" onClick={openCard}>
            {words.today.openCard}
          </Button>
          <Button onClick={nextBehaviour}>{words.today.another}</Button>
          <Button onClick={() => copy(shareBehaviour(card, behaviour, valuesInWords(card)))}>
            <span aria-live="polite">{copied ?? words.today.copy}</span>
          </Button>
        </div>
        <LastNote behaviour={behaviour.id} draft={draft} now={date} />
      </div>
      <div class="newtab__art">
        <Art card={card} behaviour={behaviour} />
      </div>
    </main>
  );
}
