/* All words of the interface, as users read them. */

export * from '../content/words/backup.ts';
export * from '../content/words/cards.ts';
export * from '../content/words/controls.ts';
export * from '../content/words/dates.ts';
export * from '../content/words/deck.ts';
export * from '../content/words/due.ts';
export * from '../content/words/introduction.ts';
export { manifest } from '../content/words/manifest.ts';
export * from '../content/words/notes.ts';
export * from '../content/words/own-decks.ts';
export * from '../content/words/page.ts';
export * from '../content/words/panel.ts';
export * from '../content/words/problem.ts';
export * from '../content/words/report.ts';
export * from '../content/words/screen.ts';
export * from '../content/words/search.ts';
export * from '../content/words/settings.ts';
export * from '../content/words/today.ts';
export * from '../content/words/writing.ts';
