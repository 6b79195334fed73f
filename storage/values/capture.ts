import { captureKey } from '../stored';
import { type StoredValue, storedValue } from './stored-value';

/** Text that was selected on a web page, on its way to become a note. */
export interface Capture {
  text: string;
  /** Title of the page; empty where the browser does not tell it. */
  title: string;
  url: string;
  /** Whether the text may be cut off by the browser, or left out because it did not fit. */
  lost?: 'end' | 'all' | undefined;
}

/**
 * Leaves text for the panel of a window. What does not fit is left out, and that is said.
 * @throws what the browser throws when not even that can be left
 */
export async function leaveCapture(windowId: number, capture: Capture): Promise<void> {
  const waiting = captureIn(windowId);
  await waiting.set(capture).catch(() => waiting.set({ ...capture, text: '', lost: 'all' }));
}

/** The text that waits in a window, until it becomes a note or is given up, or the browser closes. */
export function captureIn(windowId: number): StoredValue<Capture | null> {
  // Left by the background alone. A panel takes it away, which leaves nothing behind in a private window either.
  return storedValue('session', captureKey + windowId, checked, (value) => value === null);
}

function checked(stored: unknown): Capture | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { text, title, url, lost }: Partial<Record<keyof Capture, unknown>> = stored;
  if (typeof text !== 'string' || typeof title !== 'string' || typeof url !== 'string') return null;
  return { text, title, url, ...((lost === 'end' || lost === 'all') && { lost }) };
}
