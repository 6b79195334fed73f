import './due-line.css';
import { useEffect, useState } from 'preact/hooks';
import { addressOf } from '../../browser/address';
import { due as words } from '../../content/words/due';
import { fill } from '../../domain/language/sentence';
import { dueOn } from '../../storage/values/due';
import { rememberDueSeen, watchDue } from '../../storage/values/due-seen';
import { Button } from '../controls/button';

/** That there are agreements to look back at, and never what they say. @param today `YYYY-MM-DD` */
export function DueLine({ today }: { today: string }) {
  const [count, setCount] = useState(() => dueOn(today));
  useEffect(() => {
    const look = () => setCount(dueOn(today));
    look();
    return watchDue(look);
  }, [today]);
  const putAway = () => {
    rememberDueSeen(today);
    setCount(0);
    // The button that was pressed goes.
    document.querySelector<HTMLElement>('main a')?.focus();
  };

  if (count === 0) return null;
  return (
    <p class="due-line" data-due>
      <a class="text-link" href={addressOf({ page: 'gesprek' })}>
        {count === 1 ? words.line.one : fill(words.line.many, { n: count })}
      </a>
      <Button aria-label={words.putAway} onClick={putAway}>
        ×
      </Button>
    </p>
  );
}
