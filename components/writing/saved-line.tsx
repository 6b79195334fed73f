import { useEffect, useState } from 'preact/hooks';
import * as words from '../../content/words/writing';
import type { SaveState } from '../../domain/records/draft';

/** A screen reader says "Opgeslagen" once the typing has stopped for this long, in ms; not at every pause. */
const rest = 1000;

/** "Opgeslagen": seen as soon as every word is on disk. */
export function SavedLine({ state, class: name }: { state: SaveState; class: string }) {
  const isSaved = state.is === 'saved';
  const [isSaid, say] = useState(false);
  useEffect(() => {
    if (!isSaved) return;
    const timer = setTimeout(() => say(true), rest);
    return () => {
      clearTimeout(timer);
      say(false);
    };
  }, [isSaved]);
  return (
    <>
      <p role="status" class="only-heard">
        {isSaid && words.field.saved}
      </p>
      <p class={name} data-saved={isSaved} aria-hidden="true">
        {isSaved && words.field.saved}
      </p>
    </>
  );
}
