/** Takes one of the options. */
export type Vary = <T>(...options: T[]) => T;

/**
 * A row of choices that is the same for the same seed, in every browser and for ever: colleagues see the same picture.
 * Source: the hash FNV-1a; after the last letter it is mixed on for each choice.
 * @param seed any text, such as the id of a behaviour
 */
export function varying(seed: string): Vary {
  // Of the numbers that were tried, from this one the pictures of each card differ most.
  let state = 2721;
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193);
  return (...options) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    return options[(state >>> 16) % options.length] as (typeof options)[number];
  };
}
