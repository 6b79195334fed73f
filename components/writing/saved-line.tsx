import { useEffect, useState } from 'preact/hooks';
import * as words from '../../content/words/writing';
import type { WriterState } from './note-writer';

/** A screen reader says "Opgeslagen" once the typing has stopped for this long, in ms; not at every pause. */
const rest = 1000;

/** "Opgeslagen": seen as soon as every word is on disk. */
export function SavedLine({ state, class: name }: { state: WriterState; class: string }) {
  const isKept = state.is === 'kept';
  const [isSaid, say] = useState(false);
  useEffect(() => {
    if (!isKept) return;
    const timer = setTimeout(() => say(true), rest);
    return () => {
      clearTimeout(timer);
      say(false);
    };
  }, [isKept]);
  return (
    <>
      <p role="status" class="only-heard">
        {isSaid && words.field.saved}
      </p>
      <p class={name} data-saved={isKept} aria-hidden="true">
        {isKept && words.field.saved}
      </p>
    </>
  );
}
