import type { Card } from '../deck/deck';

/** How a language says what an export holds besides the notes themselves; `content/export-words.ts` has ours. */
export interface ExportWords {
  /** What stands above the columns of a table, in their order. */
  columns: readonly [
    begun: string,
    changed: string,
    card: string,
    values: string,
    behaviour: string,
    note: string,
  ];
  /** What stands above a text of notes. @param deck the title of the deck */
  titleFor(deck: string): string;
  /** Instead of a card, for a behaviour that is not in the deck. */
  unknownBehaviour: string;
  /** That a note was changed. @param moment ms since 1970 */
  changedOn(moment: number): string;
  /** A day with its year. @param moment ms since 1970 */
  fullDate(moment: number): string;
  /** Hours and minutes. @param moment ms since 1970 */
  clockTime(moment: number): string;
  valuesOf(card: Card): string;
}
