/** So much of a text is laid out before one asks for the rest: more than anyone types, far less than stops a page. */
export const most = { signs: 20_000, lines: 400 };

/**
 * The beginning of a text that is too long to be laid out at once.
 * @returns undefined for a text that is not
 */
export function beginningOf(text: string): string | undefined {
  let end = Math.min(text.length, most.signs);
  let lines = 0;
  for (let from = text.indexOf('\n'); from >= 0 && from < end; from = text.indexOf('\n', from + 1)) {
    lines += 1;
    if (lines === most.lines) end = from;
  }
  if (end === text.length) return undefined;
  // Not through the middle of a sign that is written as two.
  const last = text.charCodeAt(end - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end);
}
