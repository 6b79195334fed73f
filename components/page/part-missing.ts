/**
 * Whether a part of the page that is loaded only when it is needed was not there: the extension was updated while the
 * page was open. Both browsers have no other sign of it than these words.
 */
export function isPartMissing(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module/.test(error.message);
}
