import { withPlainLines } from '../../domain/language/line-ends';

const withText = ['text', 'search'];

/** Whether what is typed now goes into a field. @param target what has the focus, or got a key */
export function isTyping(target: EventTarget | null = document.activeElement): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && withText.includes(target.type);
}

/** Whether a key goes to what stands over the page, as the help sheet: that has the keys then. */
export function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog') !== null;
}

/** The words in a field that is being typed in, each line ended as on the screen; what was pasted may have others. */
export function typedIn(field: HTMLTextAreaElement): string {
  const plain = withPlainLines(field.value);
  if (plain !== field.value) {
    const cursor = field.selectionEnd;
    field.value = plain;
    field.setSelectionRange(cursor, cursor);
  }
  return plain;
}
