import './backup-line.css';
import { useRef } from 'preact/hooks';
import { saying } from '../../content/amount';
import { clockTime, dayInWords } from '../../content/dates';
import * as words from '../../content/words/backup';
import { fill } from '../../domain/language/sentence';
import { type BroughtBack, broughtBack, isDamaged } from '../../storage/database/loss';
import { Button } from '../controls/button';
import { focusOutside } from '../controls/focus';
import { useStored } from '../page/use-stored';
import { FromCopy } from './from-copy';

/** Says that the browser had lost notes and from when the copy is that they came back from; until it is closed. */
export function RescueLine() {
  const found = useStored(broughtBack);
  const damaged = useStored(isDamaged);
  const line = useRef<HTMLDivElement>(null);
  if (damaged) return <FromCopy why="damaged" />;
  if (!found) return null;
  return (
    <div ref={line} class="backup-line">
      <p role="status">{inWords(found)}</p>
      <div class="buttons buttons--small">
        <Button
          look="primary"
          onClick={() => {
            focusOutside(line.current);
            broughtBack.set(null);
          }}
        >
          {words.rescue.close}
        </Button>
      </div>
    </div>
  );
}

function inWords(found: BroughtBack): string {
  const { lost, made } = found;
  const text = words.rescue;
  if (lost === 'forever') return text.saidNone;
  const from = fill(text.from, { when: dayInWords(made, new Date()), time: clockTime(made) });
  return `${saying(lost === 'some' ? text.saidSome : text.said, found)} ${from}`;
}
