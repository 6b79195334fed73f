/**
 * The text of a file, however an editor saved it: in UTF-8, or in UTF-16 with the mark at its beginning that says so.
 * Browsers differ in whether their own `File.text` knows that mark.
 * @param otherwise how it is encoded if it cannot be UTF-8; without it such bytes become signs that say so
 */
export function textInFile(bytes: ArrayBuffer, otherwise?: 'windows-1252'): string {
  const encoding = encodingOf(new Uint8Array(bytes.slice(0, 2)));
  if (!otherwise) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(otherwise).decode(bytes);
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
