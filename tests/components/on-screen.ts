import { act } from 'preact/test-utils';

/* What someone sees on a page, and does there. */

/** The one element that fits, and an error that shows the page when there is none. */
export function one<Kind extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): Kind {
  const found = within.querySelector<Kind>(selector);
  if (!found) throw new Error(`nothing fits ${selector} in:\n${document.body.innerHTML.slice(0, 4000)}`);
  return found;
}

export const all = (selector: string, within: ParentNode = document) => [
  ...within.querySelectorAll<HTMLElement>(selector),
];

/** The button that shows or is heard as these words. */
export function button(name: string, within: ParentNode = document): HTMLButtonElement {
  const named = (element: HTMLElement) => element.getAttribute('aria-label') ?? element.textContent?.trim();
  const found = all('button', within).find((element) => named(element) === name);
  if (!(found instanceof HTMLButtonElement))
    throw new Error(`no button "${name}" in:\n${document.body.innerHTML}`);
  return found;
}

export async function press(target: HTMLElement): Promise<void> {
  await act(() => {
    // A button that is pressed takes the focus from the field, and only then is clicked.
    target.focus();
    target.click();
  });
}

/** Replaces the words in a field by others, as a user does who types there. */
export async function type(field: HTMLTextAreaElement | HTMLInputElement, text: string): Promise<void> {
  await act(() => {
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** The field for a new note: its name holds the word "notitie". */
export const newNoteField = () => one<HTMLTextAreaElement>('.note-field textarea');

/** The words of a field's name, as a screen reader says them. */
export const nameOf = (field: HTMLTextAreaElement | HTMLInputElement) =>
  [...(field.labels ?? [])].map((label) => label.textContent).join(' ');
