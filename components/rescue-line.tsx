import './backup-line.css';
import * as words from '../content/words';
import { clockTime, dayInWords } from '../domain/dates';
import { counted, fill } from '../domain/sentence';
import { rescue } from '../storage/safety-copy';
import { Button } from './button';
import { useStored } from './use-stored';

/** Says that the browser had lost the notes and from when the copy is that they came back from; until it is closed. */
export function RescueLine() {
  const found = useStored(rescue);
  if (!found) return null;
  const when = dayInWords(found.made, new Date());
  return (
    <div class="backup-line">
      <p role="status">
        {counted(words.rescue.said, found.notes)}{' '}
        {fill(words.rescue.from, { when, time: clockTime(found.made) })}
      </p>
      <div class="buttons buttons--small">
        <Button look="primary" onClick={() => rescue.set(null)}>
          {words.rescue.close}
        </Button>
      </div>
    </div>
  );
}
