/**
 * Lets the words of a field stand in the markup too, so that a copy of the page holds them. Not while someone types
 * in it: a browser then takes back what was typed letter by letter. Who leaves the field calls this once more.
 * @param field as Preact gives it to a `ref`
 */
export function wordsInMarkup(field: HTMLTextAreaElement | null): void {
  if (field && field !== document.activeElement) field.defaultValue = field.value;
}
