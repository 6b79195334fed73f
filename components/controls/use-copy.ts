import { useEffect, useState } from 'preact/hooks';
import * as words from '../../content/words/controls';
import type { Shared } from '../../domain/deck/share';

/** How long a button says "Gekopieerd", in ms. */
const shown = 2500;

/**
 * Copies to the clipboard, as plain and as rich text where both are given. After a click this needs no permission in either browser.
 * @returns what to tell the user just now, if anything, and the function that copies
 */
export function useCopy(): [string | undefined, (shared: Shared | string) => void] {
  const [told, tell] = useState<string>();
  useEffect(() => {
    if (told !== words.copy.copied) return;
    const timer = setTimeout(() => tell(undefined), shown);
    return () => clearTimeout(timer);
  }, [told]);
  const copy = (shared: Shared | string) =>
    write(shared).then(
      () => tell(words.copy.copied),
      () => tell(words.copy.failed),
    );
  return [told, copy];
}

function write(shared: Shared | string): Promise<void> {
  if (typeof shared === 'string') return navigator.clipboard.writeText(shared);
  const item = new ClipboardItem({
    'text/plain': new Blob([shared.plain], { type: 'text/plain' }),
    'text/html': new Blob([shared.rich], { type: 'text/html' }),
  });
  return navigator.clipboard.write([item]);
}
