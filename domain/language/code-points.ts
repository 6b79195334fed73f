/**
 * The beginning of a text, never with half a sign: an emoji is two characters to a computer, and half of one breaks
 * whatever encodes the text later.
 *
 * @param most how many code points at most
 * @returns well-formed text: a half sign that was in it is replaced by U+FFFD
 */
export function beginningOf(text: string, most: number): string {
  const enough = text.slice(0, 2 * most);
  return Array.from(enough)
    .slice(0, most)
    .join('')
    .replace(/\p{Cs}/gu, '\uFFFD');
}
