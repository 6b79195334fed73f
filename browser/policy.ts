import { browser } from 'wxt/browser';

/*
 * What the organisation set for this extension. What differs:
 * - Chromium answers with `{}` where there is nothing, and for the first seconds after an installation; it drops each
 *   value of another type than the schema says, and tells of changes at once;
 * - Firefox refuses to answer where there is nothing, hands over values as they are, and changes them at its start.
 */

/** What was set, as the browser hands it over; empty where nothing is. */
export async function managedValues(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {};
  }
}

/** Calls `listener` after each change. @returns a function that stops it */
export function onManagedChange(listener: () => void): () => void {
  browser.storage.managed.onChanged.addListener(listener);
  return () => browser.storage.managed.onChanged.removeListener(listener);
}

/** Whether a new tab shows our page at all: it does not in what `npm run build:without-new-tab` builds. */
export const replacesNewTab: boolean = import.meta.env.MODE !== 'without-new-tab';

/** Whether a new tab can go back to the browser's own page. */
export const hasOwnNewTab: boolean = !import.meta.env.FIREFOX;
