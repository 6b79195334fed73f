const withText = ['text', 'search'];

/** Whether what is typed now goes into a field. @param target what has the focus, or got a key */
export function isTyping(target: EventTarget | null = document.activeElement): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && withText.includes(target.type);
}
