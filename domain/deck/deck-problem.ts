/** A rule about which there is nothing more to say. */
export type BareRule = 'missing' | 'empty' | 'emptyList' | 'email' | 'nothingForEveryone';
/** A rule that what is found does not keep. */
export type FormRule = 'object' | 'list' | 'text' | 'slug' | 'behaviourId' | 'language' | 'hue';

/** What is wrong with a field of a deck, as data; `content/deck-problem.ts` makes a sentence of it. */
export type DeckFinding =
  | { rule: BareRule }
  /** `found` is what stands there, in JSON; for an object or a list `Object` or `Array`. */
  | { rule: FormRule; found: string }
  /** A field that has to be one of a few words. */
  | { rule: 'choice'; choices: readonly string[]; found: string }
  /** `others` are the names of other unknown fields of the same object. */
  | { rule: 'unknownField'; others: readonly string[] }
  | { rule: 'tooLong'; most: number; length: number }
  | { rule: 'tooFew'; least: number; count: number }
  | { rule: 'tooMany' | 'tooManyBehaviours'; most: number; count: number }
  /** It is the id of the deck that comes with the extension. */
  | { rule: 'reserved'; id: string }
  | { rule: 'twice'; id: string }
  | { rule: 'beginsWith'; prefix: string; found: string };

/** `path` names the field as code does, `cards[2].behaviours[4].audience`; that of the whole deck is `deck`. */
export type DeckProblem = DeckFinding & { path: string };

/** A deck that breaks the rules; `problems` are all that is wrong with it. */
export class DeckError extends Error {
  readonly problems: readonly DeckProblem[];

  constructor(problems: readonly DeckProblem[]) {
    super(`Deck refused: ${problems.map(({ path, rule }) => `${path} ${rule}`).join(', ')}`);
    this.name = 'DeckError';
    this.problems = problems;
  }
}
