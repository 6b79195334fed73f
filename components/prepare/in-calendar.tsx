import './in-calendar.css';
import { useState } from 'preact/hooks';
import { saveAs } from '../../browser/save-as';
import { planAppointment } from '../../content/plan-appointment';
import * as page from '../../content/words/page';
import { appointment as words } from '../../content/words/prepare';
import { numberOf } from '../../domain/conversation/calendar';
import { calendarFile } from '../../domain/conversation/calendar-file';
import type { Conversation } from '../../domain/conversation/plan';
import { fill } from '../../domain/language/sentence';
import { howSaved } from '../backup/saved-words';
import { Button } from '../controls/button';
import { ShortField } from '../controls/short-field';
import { WithButton } from '../controls/with-button';
import { useWork } from '../page/use-work';

/** A conversation on a day of one's calendar. */
export function InCalendar({ conversation }: { conversation: Conversation }) {
  const [day, setDay] = useState('');
  const { sentence, run } = useWork();
  const save = () =>
    run(async () => {
      // Half a year is no day of a calendar.
      if (numberOf(day) === undefined) return words.noDay;
      const file = calendarFile([planAppointment(conversation, day)], Date.now(), page.product);
      return howSaved(await saveAs(fill(words.file, { day }), file, 'text/calendar'), words.saved);
    });
  return (
    <div class="in-calendar">
      <WithButton>
        <ShortField label={words.day} type="date" value={day} onType={setDay} />
        <Button onClick={save}>{words.button}</Button>
      </WithButton>
      <p role="status">{sentence}</p>
    </div>
  );
}
