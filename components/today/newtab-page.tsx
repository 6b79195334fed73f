import './newtab-page.css';
import { weekdayAndDate } from '../../content/dates';
import * as words from '../../content/words/today';
import { isoDate } from '../../domain/language/dates';
import { Button } from '../controls/button';
import { Art } from '../deck/figures';
import { hueOf } from '../deck/hue';
import { Due } from './due';
import { LastNote } from './last-note';
import { TodayCard } from './today-card';
import { TodayNote } from './today-note';
import { useTodayPage } from './use-today-page';
import { WaysOn } from './ways-on';

/** A new tab: today's card, a field for a note, and nothing that asks for attention. */
export function NewTabPage() {
  const page = useTodayPage();
  const { date, card, behaviour } = page;
  const today = isoDate(date);
  return (
    <main class="newtab paper" data-card={card.id} style={hueOf(card)}>
      <div class="newtab__top">
        <time dateTime={today}>{weekdayAndDate(date)}</time>
        <WaysOn />
        <Due today={today} />
      </div>
      <div class="newtab__say">
        <TodayCard card={card} behaviour={behaviour} sentence={page.sentence} />
      </div>
      <div class="newtab__do">
        <TodayNote {...page} />
        <div class="buttons">
          <Button look="primary" onClick={page.openCard}>
            {words.today.openCard}
          </Button>
          <Button onClick={page.nextBehaviour}>{words.today.another}</Button>
          <Button onClick={page.copyBehaviour}>{words.today.copy}</Button>
          {page.copied}
        </div>
        <LastNote {...page} />
      </div>
      <div class="newtab__art">
        <Art card={card} behaviour={behaviour} />
      </div>
    </main>
  );
}
