import { useLayoutEffect } from 'preact/hooks';
import type { Keys } from '../../domain/settings';
import { belongsToInputMethod } from '../controls/input-method';
import { isTyping } from '../controls/typing';
import { type SingleKeyAction, shortcuts } from './shortcuts';

/**
 * Single keys as shortcuts, unless they are switched off or someone is typing.
 * @param does what each of them does
 */
export function useSingleKeys(keys: Keys, does: Record<SingleKeyAction, () => void>): void {
  useLayoutEffect(() => {
    if (keys === 'uit') return;
    const press = (event: KeyboardEvent) => {
      if (belongsToInputMethod(event)) return;
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      const action = shortcuts.find((shortcut) => shortcut.keys === event.key)?.action;
      if (!action) return;
      event.preventDefault();
      does[action]();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
