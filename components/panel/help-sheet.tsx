import './help-sheet.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { openShortcutSettings } from '../../browser/pages';
import * as words from '../../content/words/panel';
import type { Keys } from '../../domain/settings';
import { Button } from '../controls/button';
import { shortcuts } from './shortcuts';

interface Props {
  open: boolean;
  /** Whether single keys are shortcuts too: the sheet shows what works. */
  keys: Keys;
  onClose: () => void;
}

/** All shortcuts that are on, on one sheet. Escape closes it, as the browser does with every dialog. */
export function HelpSheet({ open, keys, onClose }: Props) {
  const sheet = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (open) sheet.current?.showModal();
    else sheet.current?.close();
  }, [open]);
  const text = words.help;
  const shown = shortcuts.filter(({ isSingle }) => keys !== 'uit' || !isSingle);
  return (
    <dialog ref={sheet} class="help paper" onClose={onClose} aria-labelledby="help-title">
      {/* It gets the focus: one reads from the top, and the buttons may stand below what is in view. */}
      <h2 id="help-title" class="help__title" tabIndex={-1} autofocus>
        {text.title}
      </h2>
      <dl class="help__keys">
        {shown.map(({ keys, named, meaning }) => (
          <div key={keys} class="help__key">
            <dt>
              <kbd class="help__cap">{keys}</kbd> {named}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      {keys !== 'uit' && <p class="help__hint">{text.off}</p>}
      <div class="help__buttons buttons">
        <Button look="primary" onClick={onClose}>
          {text.close}
        </Button>
        <Button onClick={openShortcutSettings}>{text.change}</Button>
      </div>
    </dialog>
  );
}
