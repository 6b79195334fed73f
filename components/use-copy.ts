import { useEffect, useState } from 'preact/hooks';
import { words } from '../content/words';

/** How long a button says "Gekopieerd", in ms. */
const shown = 2500;

/**
 * Copies text to the clipboard. After a click this needs no permission in either browser.
 * @returns what to tell the user just now, if anything, and the function that copies
 */
export function useCopy(): [string | undefined, (text: string) => void] {
  const [told, tell] = useState<string>();
  useEffect(() => {
    if (told !== words.today.copied) return;
    const timer = setTimeout(() => tell(undefined), shown);
    return () => clearTimeout(timer);
  }, [told]);
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => tell(words.today.copied),
      () => tell(words.today.copyFailed),
    );
  return [told, copy];
}
