/*
 * The chosen theme, before anything is painted: in Firefox the pages' own script comes too late for that.
 * Reads the copy of the settings that storage/values/settings.ts makes; tests/first-paint.test.ts keeps the two alike.
 */
try {
  const { theme } = JSON.parse(localStorage.getItem('settings') ?? '{}');
  document.documentElement.dataset.theme = theme ?? 'systeem';
} catch {
  // Blocked or damaged storage: the page follows the system.
}
