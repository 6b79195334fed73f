/**
 * Whether a key is for the input method that is composing a sign (a dead key, the accents that macOS offers, emoji,
 * Chinese): Enter, arrows and Escape then choose or drop the sign. Every handler of keys asks this first.
 */
export function belongsToInputMethod(event: KeyboardEvent): boolean {
  // 229 is what browsers call the key that ends a composition, when `isComposing` is over already.
  return event.isComposing || event.keyCode === 229;
}
