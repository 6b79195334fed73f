import { join } from 'node:path';

/** The plain script that goes to the browser's own new tab (public/new-tab.js); it has no types of its own. */
export const { leave }: { leave: (showCard: () => void) => Promise<void> } = await import(
  join(import.meta.dirname, '../public/new-tab.js')
);
