/** So many values any text may hold: a page has memory for them. */
const MANY = 1_000_000;
/** Above that a value has to take so many characters. In a backup it takes 19 or more: an id alone has 36. */
const LEAST_CHARACTERS_A_VALUE = 16;

/**
 * Whether a text of JSON holds more values than a backup of its length ever does. To be asked before it is parsed:
 * a short text can become much memory. From 256 MB of `{},{},{}` come 4 GB of objects, and the browser ends the
 * page (tried in V8 13.6, whose heap is 4 GB at most); of what is let through 0.9 GB.
 *
 * @param text JSON, or any other text
 */
export function isCrowded(text: string): boolean {
  const most = MANY + text.length / LEAST_CHARACTERS_A_VALUE;
  let values = 0;
  for (let at = 0; at < text.length && values <= most; at++) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === ',' || sign === '[' || sign === '{') values++;
  }
  return values > most;
}

function endOfString(text: string, start: number): number {
  let end = start;
  do end = text.indexOf('"', end + 1);
  while (end !== -1 && isEscaped(text, end));
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === '\\') first--;
  return (at - first) % 2 === 1;
}
