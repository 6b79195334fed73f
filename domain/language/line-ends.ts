/**
 * Every sign that ends a line somewhere: Shift+Enter of PowerPoint is U+000B, Word ends pages with U+000C, and Unicode
 * has three more. Browsers know LF alone: the others are boxes on the screen and nothing at all on paper.
 */
export const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** A text in which each line ends with LF, as on the screen, on paper and in files. */
export function withPlainLines(text: string): string {
  return text.replace(lineEnd, '\n');
}
