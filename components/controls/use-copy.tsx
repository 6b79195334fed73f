import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as words from '../../content/words/controls';
import type { Shared } from '../../domain/deck/share';

/** How long "Gekopieerd" stands there, in ms. */
const shown = 2500;

/**
 * Copies to the clipboard, as plain and as rich text where both are given. After a click this needs no permission in
 * either browser.
 * @returns `copy`, for a click, and `copied`: what there is to say about it, to be put after the buttons. It is no part
 *   of a button: the name of that stays what it is
 */
export function useCopy(): { copy: (shared: Shared | string) => void; copied: ComponentChild } {
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
  const copied = (
    <p role="status" data-brief={told === words.copy.copied}>
      {told}
    </p>
  );
  return { copy, copied };
}

function write(shared: Shared | string): Promise<void> {
  if (typeof shared === 'string') return navigator.clipboard.writeText(shared);
  const item = new ClipboardItem({
    'text/plain': new Blob([shared.plain], { type: 'text/plain' }),
    'text/html': new Blob([shared.rich], { type: 'text/html' }),
  });
  return navigator.clipboard.write([item]);
}
