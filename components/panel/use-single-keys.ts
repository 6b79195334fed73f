import { useLayoutEffect } from 'preact/hooks';
import type { Keys } from '../../storage/values/settings';
import { isTyping } from '../controls/typing';

/**
 * Single keys as shortcuts, unless they are switched off or someone is typing.
 * @param actions what each key does
 */
export function useSingleKeys(keys: Keys, actions: Record<string, () => void>): void {
  useLayoutEffect(() => {
    if (keys === 'uit') return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      const act = actions[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
