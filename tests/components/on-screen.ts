import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { whyApart } from '../../components/page/use-this-window';
import { allNotes } from '../../storage/notes/notes';
import { browserError, freshStorage } from '../fresh-storage';

/** A new page in a browser with empty stores and one window. */
export async function freshPage(): Promise<void> {
  freshStorage();
  if (!(await fakeBrowser.windows.getCurrent())) await fakeBrowser.windows.create({ focused: true });
  history.replaceState(null, '', '#');
  await leavePage();
  document.body.replaceChildren();
}

/** Shows something on the page. */
export async function show(what: ComponentChild): Promise<void> {
  await act(() => render(what, document.body));
  // From here on the page knows which window it is in.
  await act(async () => void (await whyApart()));
}

/** Takes everything from the page, as closing it does, and waits until it has stored its last words. */
export async function leavePage(): Promise<void> {
  await show(null);
  await allNotes().catch(() => []);
}

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
export async function type(field: HTMLTextAreaElement, text: string): Promise<void> {
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

/** The database cannot be opened any more, nor used by who has it open. */
export function breakDatabase(): () => void {
  const refuse = () => {
    throw browserError('UnknownError');
  };
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(refuse);
  const use = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(refuse);
  return () => {
    open.mockRestore();
    use.mockRestore();
  };
}
