import type { Holes } from './sentence';

/**
 * The words of one language as those of another: the same keys, lists of the same length, and in each sentence the
 * same holes. Where `Other` lacks one, or has one more, it is not assignable at that very key:
 *
 *     const english = { removed: 'Note removed.' } as const;
 *     export const note: Translation<typeof dutch.note, typeof english> = english;
 *
 * Both in one type, `typeof dutch.note | typeof english`, can be given to `fill` and `counted` as one alone can.
 */
export type Translation<Words, Other> = Words extends string
  ? SameHoles<Words, Other>
  : {
      readonly [Key in keyof Words]: Translation<Words[Key], Key extends keyof Other ? Other[Key] : never>;
    } & {
      readonly [Key in Exclude<keyof Other, keyof Words>]: never;
    };

/** The other sentence, if it has the holes of the first and no others. */
type SameHoles<Sentence extends string, Other> = Other extends string
  ? [Holes<Sentence>, Holes<Other>] extends [Holes<Other>, Holes<Sentence>]
    ? Other
    : never
  : never;
