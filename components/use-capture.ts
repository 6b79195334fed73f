import { useMemo } from 'preact/hooks';
import type { Behaviour } from '../domain/deck';
import { newNote } from '../domain/note';
import { hashOf, routeOf } from '../domain/route';
import { type Capture, captureIn } from '../storage/capture';
import { saveNote } from '../storage/notes';
import { useStored } from './use-stored';

/** Text from a web page that waits in this window, and what can be done with it. */
export interface WaitingText {
  /** The text; null when none waits, undefined until that is known. */
  capture: Capture | null | undefined;
  /** Makes it a note on a behaviour, and goes there. */
  keepWith(behaviour: Behaviour): Promise<void>;
  giveUp(): Promise<void>;
}

/** @param windowId undefined until the browser has told it */
export function useCapture(windowId: number | undefined): WaitingText {
  const stored = useMemo(() => (windowId === undefined ? undefined : captureIn(windowId)), [windowId]);
  const capture = useStored(stored);
  return {
    capture,
    async keepWith(behaviour) {
      if (!capture) return;
      await saveNote(newNote(behaviour.id, noteText(capture), crypto.randomUUID(), Date.now()));
      await stored?.set(null);
      location.hash = hashOf(routeOf(`gedrag/${behaviour.id}`));
    },
    async giveUp() {
      await stored?.set(null);
      location.hash = hashOf({ page: 'kaarten' });
    },
  };
}

/** The selected words between quotes, then where they stood. */
function noteText({ text, title, url }: Capture): string {
  return [`‘${text.trim()}’`, title, url].filter((line) => line !== '').join('\n');
}
