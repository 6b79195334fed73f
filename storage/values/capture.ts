import { captureKey } from '../stored';
import { type StoredValue, storedValue } from './stored-value';

/** Text that was selected on a web page, on its way to become a note. */
export interface Capture {
  text: string;
  /** Title of the page; empty where the browser does not tell it. */
  title: string;
  url: string;
}

/** The text that waits in a window, until it becomes a note or is given up, or the browser closes. */
export function captureIn(windowId: number): StoredValue<Capture | null> {
  // Left by the background alone. A panel takes it away, which leaves nothing behind in a private window either.
  return storedValue('session', captureKey + windowId, checked, (value) => value === null);
}

function checked(stored: unknown): Capture | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { text, title, url }: Partial<Record<keyof Capture, unknown>> = stored;
  if (typeof text !== 'string' || typeof title !== 'string' || typeof url !== 'string') return null;
  return { text, title, url };
}
