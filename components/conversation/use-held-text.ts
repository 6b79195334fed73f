import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { usePageHide } from '../page/use-page-hide';

/** How long after the last key the words are stored, in ms: within the promised half second. */
const pause = 150;

/**
 * A text that is a part of what is chosen (a title, a goal, a question of one's own): stored while it is typed, at once
 * when the field is left or the page hides.
 * @param stored as it is stored now: shown unless someone is typing something else
 */
export function useHeldText(stored: string, save: (text: string) => void) {
  const [typed, setTyped] = useState<string>();
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> }>(undefined);
  const latest = useRef(save);
  latest.current = save;

  const flush = useCallback(() => {
    const { text, timer } = waiting.current ?? {};
    waiting.current = undefined;
    clearTimeout(timer);
    if (text !== undefined) latest.current(text);
  }, []);
  usePageHide(flush);
  // What is stored is what was typed: from here on another window may change it.
  useEffect(() => {
    if (!waiting.current && stored === typed) setTyped(undefined);
  }, [stored, typed]);

  const type = (text: string) => {
    clearTimeout(waiting.current?.timer);
    waiting.current = { text, timer: setTimeout(flush, pause) };
    setTyped(text);
  };
  return { text: typed ?? stored, type, leave: flush };
}
