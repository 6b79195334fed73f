import { useEffect } from 'preact/hooks';
import { belongsToInputMethod } from '../controls/input-method';
import { isTyping } from '../controls/typing';

/**
 * What gets the focus by a key is seen whole, between what stands still on top and below: Firefox leaves it where it is
 * as soon as a part of it can be seen.
 */
export function useFocusInSight(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const moves = event.key === 'Tab' || (event.key.startsWith('Arrow') && !isTyping());
      if (!moves || belongsToInputMethod(event)) return;
      requestAnimationFrame(() => document.activeElement?.scrollIntoView({ block: 'nearest' }));
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
