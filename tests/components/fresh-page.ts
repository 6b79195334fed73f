import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { whyApart } from '../../components/page/use-this-window';
import { allNotes } from '../../storage/notes/notes';
import { browserError, freshStorage } from '../fresh-storage';

/** Each test of a file has a new page, in a browser with empty stores; what it played is real again when it ends. */
export function onFreshPages(): void {
  beforeEach(freshPage);
  afterEach(async () => {
    vi.restoreAllMocks();
    await leavePage();
    vi.useRealTimers();
  });
}

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
