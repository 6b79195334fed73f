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

/** Short enough to stand in a sentence: of a longer text the beginning, with a sign that it goes on. */
export function shortened(text: string, most = 60): string {
  return text.length > most ? `${beginningOf(text, most)}…` : text;
}
