import { useLayoutEffect } from 'preact/hooks';
import { belongsToInputMethod } from '../controls/input-method';
import { isInDialog, isTyping } from '../controls/typing';
import { useSettings } from '../page/use-settings';
import { type LeadKeyAction, leadKeys } from './lead-keys';

type Does = Record<LeadKeyAction, () => void> & { step: (n: number) => void };

/**
 * Keys while a conversation is led. In a field they are for the words; Ctrl+Enter goes on from there.
 * @param does what each of them does
 */
export function useLeadKeys(does: Does): void {
  const { keys } = useSettings();
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (belongsToInputMethod(event) || event.defaultPrevented) return;
      const act = meaningOf(event, does, keys !== 'uit');
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}

function meaningOf(event: KeyboardEvent, does: Does, hasSingleKeys: boolean): (() => void) | undefined {
  const { key, target } = event;
  // Alt+← goes back in the history, as on every page.
  if (event.altKey || event.metaKey || isInDialog(target)) return undefined;
  if (event.ctrlKey) return key === 'Enter' && isTyping(target) ? does.next : undefined;
  if (isTyping(target) || isOwnKey(target)) return undefined;
  const found = leadKeys.find(({ keys }) => keys.includes(key) || keys.includes(key.toLowerCase()));
  // Shift with an arrow marks words.
  if (found && !found.isSingle) return event.shiftKey ? undefined : does[found.action];
  if (found) return hasSingleKeys ? does[found.action] : undefined;
  return hasSingleKeys && /^[1-9]$/.test(key) ? () => does.step(Number(key)) : undefined;
}

/** A field for a number, a day or a choice takes digits, letters and arrows itself. */
function isOwnKey(target: EventTarget | null): boolean {
  return target instanceof HTMLSelectElement || target instanceof HTMLInputElement;
}
