import './introduction.css';
import { useEffect, useState } from 'preact/hooks';
import { aboutAddress } from '../../browser/address';
import * as words from '../../content/words/introduction';
import type { Rhythm } from '../../domain/deck/today';
import { hasNotes } from '../../storage/notes/note-ids';
import { rememberIntroduced } from '../../storage/values/introduced';
import { Button } from '../controls/button';
import { useIsOtherDeck } from '../deck/use-deck';

interface Props {
  rhythm: Rhythm;
  /** Whether there is a note on this card, or one was stored just now. */
  hasWritten: boolean;
}

/** One line that says what this is; gone for good with the first note, or when it is put away. */
export function Introduction({ rhythm, hasWritten }: Props) {
  const [isShown, show] = useState(false);
  const isOther = useIsOtherDeck();
  useEffect(() => {
    hasNotes().then(
      (hasWrittenBefore) => (hasWrittenBefore ? rememberIntroduced() : show(true)),
      // Of notes that cannot be read the page says so already.
      () => undefined,
    );
  }, []);
  useEffect(() => {
    if (!hasWritten) return;
    rememberIntroduced();
    show(false);
  }, [hasWritten]);
  const putAway = () => {
    rememberIntroduced();
    show(false);
    // The button that was pressed goes.
    document.querySelector<HTMLElement>('main button')?.focus();
  };

  if (!isShown) return null;
  return (
    <div class="introduction">
      <p>
        {words.introduction.what[isOther ? 'eigen' : rhythm]}{' '}
        <a class="text-link" href={aboutAddress}>
          {words.introduction.more}
        </a>
      </p>
      <Button aria-label={words.introduction.putAway} onClick={putAway}>
        ×
      </Button>
    </div>
  );
}
