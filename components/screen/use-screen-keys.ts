import { useLayoutEffect } from 'preact/hooks';
import { belongsToInputMethod } from '../controls/input-method';
import { isInDialog, isTyping } from '../controls/typing';

const turns: Record<string, 1 | -1> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

/** Arrow keys, and the keys of a clicker, move the conversation from here too. @param turn goes on, or back */
export function useScreenKeys(turn: (by: 1 | -1) => void): void {
  // Before it is painted: whoever sees it may press at once.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (belongsToInputMethod(event) || isTyping(event.target) || isInDialog(event.target)) return;
      const by = turns[event.key];
      if (!by || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      turn(by);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [turn]);
}
