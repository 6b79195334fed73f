/*
 * localStorage, which answers at once: for what a page has to know before its first frame. A browser may block it; then
 * nothing is there, and nothing is kept.
 */

/** What is kept under a key; null when nothing is. */
export function itemOf(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps something under a key, or nothing with null. A full one stays as it is. */
export function keepItem(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Full or blocked: the page shows a moment later what it would have known at once.
  }
}
