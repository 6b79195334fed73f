import './popup-page.css';
import { useEffect } from 'preact/hooks';
import { panelName } from '../../browser/panel';
import { weekdayAndDate } from '../../content/dates';
import * as words from '../../content/words/today';
import { isoDate } from '../../domain/language/dates';
import { Button } from '../controls/button';
import { hueOf } from '../deck/hue';
import { Mark } from '../deck/mark';
import { SharingSwitch } from '../page/sharing-switch';
import { Due } from './due';
import { LastNote } from './last-note';
import { TodayCard } from './today-card';
import { TodayNote } from './today-note';
import { useTodayPage } from './use-today-page';

/** The button in the toolbar: today's card, small. */
export function PopupPage() {
  const page = useTodayPage();
  const { date, card, behaviour } = page;
  const today = isoDate(date);
  const toPanel = async () => {
    await page.openCard();
    window.close();
  };
  useEffect(() => addEventListener('click', closeAfterLink), []);

  return (
    <main class="popup paper" data-card={card.id} style={hueOf(card)}>
      <Mark card={card} />
      <time dateTime={today}>{weekdayAndDate(date)}</time>
      <Due today={today} />
      <TodayCard card={card} behaviour={behaviour} sentence={page.sentence} />
      <TodayNote {...page} />
      <div class="buttons">
        <Button look="primary" onClick={toPanel}>
          {words.popup.openPanel[panelName]}
        </Button>
        <Button onClick={page.nextBehaviour}>{words.today.another}</Button>
        <Button onClick={page.copyBehaviour}>{words.today.copy}</Button>
        <SharingSwitch />
        {page.copied}
      </div>
      <LastNote {...page} />
    </main>
  );
}

/** Firefox leaves a popup open, over the tab that a link in it opened. */
function closeAfterLink({ target }: MouseEvent): void {
  // Only after the browser has followed the link.
  if (target instanceof Element && target.closest('a')) setTimeout(() => window.close());
}
