/*
 * Where the focus goes when what had it goes: whoever works by keyboard goes on from there, not from the top.
 */

/** To the first button, link or field of the page outside a part that is about to go. */
export function focusOutside(part: HTMLElement | null): void {
  const all = [...document.querySelectorAll<HTMLElement>('main button, main a, main textarea')];
  all.find((each) => !part?.contains(each))?.focus();
}

/** Id of the note that someone is typing in, or has the focus in. */
export function noteWithFocus(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('[data-note]')?.dataset.note;
}

/** To an element as soon as it is drawn, within a second. */
export function focusWhenThere(selector: string, tries = 60): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (element) element.focus();
  else if (tries > 0) requestAnimationFrame(() => focusWhenThere(selector, tries - 1));
}
