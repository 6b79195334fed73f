/** So many signs of a note tell it from others. */
const enough = 40;

/** The first words of a note, on one line, to name it by; "…" when there are more. */
export function firstWords(text: string): string {
  // Of a very long note only the beginning is looked at.
  const line = text.slice(0, 400).replace(/\s+/g, ' ').trim();
  const signs = [...line];
  if (signs.length <= enough) return line;
  const cut = signs.slice(0, enough).join('');
  return `${cut.slice(0, cut.lastIndexOf(' ') > enough / 2 ? cut.lastIndexOf(' ') : cut.length)}…`;
}
