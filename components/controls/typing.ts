import { withPlainLines } from '../../domain/language/line-ends';

const withText = ['text', 'search'];

/** Whether what is typed now goes into a field. @param target what has the focus, or got a key */
export function isTyping(target: EventTarget | null = document.activeElement): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && withText.includes(target.type);
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
