/** How much a deck may hold, so that each card fits its screens and a new tab stays quick. Lengths are in characters. */
export const deckLimits = {
  cards: { least: 3, most: 60 },
  /** On all cards together. */
  behaviours: 1_000,
  values: 10,
  questions: 50,
  /** Phrases by which people look for one behaviour; also of each side of a synonym. */
  askedAs: 30,
  synonyms: 500,
  /** An id, or one of its two parts. */
  slug: 60,
  /** A title, a value, a phrase to look for. */
  name: 100,
  /** A behaviour or a question. */
  sentence: 500,
  /** What a source says of itself. */
  paragraph: 2_000,
} as const;
