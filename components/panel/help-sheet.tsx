import './help-sheet.css';
import { useEffect, useRef } from 'preact/hooks';
import { openShortcutSettings } from '../../browser/pages';
import * as words from '../../content/words/panel';
import { Button } from '../controls/button';
import { shortcuts } from './shortcuts';

/** All shortcuts on one sheet. Escape closes it, as the browser does with every dialog. */
export function HelpSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) {
      sheet.current?.showModal();
      // The button that gets the focus stands at the bottom; one reads from the top.
      sheet.current?.scrollTo(0, 0);
    } else sheet.current?.close();
  }, [open]);
  const text = words.help;
  return (
    <dialog ref={sheet} class="help paper" onClose={onClose} aria-labelledby="help-title">
      <h2 id="help-title" class="help__title">
        {text.title}
      </h2>
      <dl class="help__keys">
        {shortcuts.map(({ keys, meaning }) => (
          <div key={keys} class="help__key">
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p class="help__hint">{text.off}</p>
      <div class="buttons">
        <Button look="primary" onClick={onClose}>
          {text.close}
        </Button>
        <Button onClick={openShortcutSettings}>{text.change}</Button>
      </div>
    </dialog>
  );
}
