/**
 * The text of a file, however an editor saved it: in UTF-8, or in UTF-16. Browsers differ in whether their own
 * `File.text` knows the mark of that.
 * @param otherwise how it may be encoded if it cannot be UTF-8; without it such bytes become signs that say so
 */
export function textInFile(bytes: ArrayBuffer, otherwise: readonly OldEncoding[] = []): string {
  const encoding = encodingOf(new Uint8Array(bytes.slice(0, 2)));
  const [first] = otherwise;
  if (!first) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const texts = otherwise.map((each) => new TextDecoder(each).decode(bytes));
    return texts.reduce((best, text) => (dutchIn(text) > dutchIn(best) ? text : best));
  }
}

/** Of Windows, and of a Mac: Excel there still saves CSV files in it. */
type OldEncoding = 'windows-1252' | 'macintosh';

/** A mark at the beginning tells UTF-16; without that a plain sign has an empty byte beside it. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first && second === 0) return 'utf-16le';
  if (first === 0 && second) return 'utf-16be';
  return 'utf-8';
}

/** What Dutch has beyond plain letters: letters with an accent, and quotes on the side of a word where they belong. */
const dutch = /[áàâäçéèêëíïîñóôöúûüÄÉËÏÓÖÜ€…–—]|(?<!\p{L})[‘“•]|(?<=[\p{L}\p{P}])[’”]/gu;

/** How many signs of a text are as Dutch has them. */
const dutchIn = (text: string) => text.match(dutch)?.length ?? 0;
