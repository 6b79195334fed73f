/**
 * The text of a file, however an editor saved it: in UTF-8, or in UTF-16 with the mark at its beginning that says so.
 * Browsers differ in whether their own `File.text` knows that mark.
 */
export function textInFile(bytes: ArrayBuffer): string {
  return new TextDecoder(encodingOf(new Uint8Array(bytes.slice(0, 2)))).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
