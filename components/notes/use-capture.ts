import { useEffect, useMemo, useState } from 'preact/hooks';
import { goTo } from '../../browser/address';
import * as words from '../../content/words/notes';
import type { Behaviour, Card } from '../../domain/deck/deck';
import { withPlainLines } from '../../domain/language/line-ends';
import { fill } from '../../domain/language/sentence';
import { newNote } from '../../domain/notes/note';
import type { ProblemKind } from '../../storage/database/problem';
import { saveRecord } from '../../storage/database/records';
import { type Capture, captureIn } from '../../storage/values/capture';
import { focusWhenThere } from '../controls/focus';
import { useStored } from '../page/use-stored';
import { useWork } from '../page/use-work';

/** Text from a web page that waits in this window, and what can be done with it. */
export interface WaitingText {
  /** The text; null when none waits, undefined until that is known. */
  capture: Capture | null | undefined;
  /** Why it could not be stored. */
  problem: ProblemKind | undefined;
  /** Makes it a note on a behaviour, and goes there. */
  saveWith(card: Card, behaviour: Behaviour): void;
  giveUp(): void;
  /** Whether it was made a note, and one is still there. */
  isSaved: boolean;
  /** That it was is said and seen. */
  seen(): void;
}

/** @param windowId undefined until the browser has told it */
export function useCapture(windowId: number | undefined): WaitingText {
  const stored = useMemo(() => (windowId === undefined ? undefined : captureIn(windowId)), [windowId]);
  const capture = useStored(stored);
  // One for each text: who presses twice makes one note.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is another note.
  const id = useMemo(() => crypto.randomUUID(), [capture]);
  const { last, run } = useWork();
  const [savedAt, setSavedAt] = useState<string>();
  useEffect(() => {
    const goneElsewhere = () => setSavedAt((hash) => (hash === location.hash ? hash : undefined));
    addEventListener('hashchange', goneElsewhere);
    return () => removeEventListener('hashchange', goneElsewhere);
  }, []);
  return {
    capture,
    problem: last.problem,
    saveWith(card, behaviour) {
      if (!capture) return;
      const note = newNote(behaviour.id, noteText(capture), id, Date.now());
      run(async () => {
        await saveRecord('notes', note);
        await stored?.set(null);
        goTo({ page: 'gedrag', card: card.id, behaviour: behaviour.id });
        setSavedAt(location.hash);
      });
    },
    giveUp() {
      run(async () => {
        await stored?.set(null);
        goTo({ page: 'kaarten' });
      });
    },
    isSaved: savedAt !== undefined,
    seen: () => {
      setSavedAt(undefined);
      focusWhenThere('[data-behaviour] textarea');
    },
  };
}

/** The selected words between quotes, then the page they come from. */
function noteText({ text, title, url }: Capture): string {
  return [fill(words.capture.quoted, { text: withPlainLines(text).trim() }), title, url]
    .filter((line) => line !== '')
    .join('\n');
}
