/** What a deck of conversation cards is. Types alone, so that a page which has to be instant can import them. */

/** For whom a behaviour is meant. */
export type Audience = 'iedereen' | 'leidinggevende';
/** What the user is: a leidinggevende sees the manager's behaviours besides those for everyone. */
export type Role = 'medewerker' | 'leidinggevende';
/** The geometric figure of a card; `components/deck/figures.tsx` draws it. */
export type FigureName = 'cirkels' | 'schaal' | 'zuilen' | 'stralen' | 'roos' | 'spoor' | 'trap';

export interface Behaviour {
  /** `<card>/<slug>`. It never changes: notes hang on it. */
  id: string;
  text: string;
  audience: Audience;
  /** It speaks of what stands above it on its card ("hierin"): it is not shown alone, as a day's. */
  onlyOnCard?: true | undefined;
  /** Words with which people look for it. They help to find it, and are shown nowhere. */
  askedAs?: string[] | undefined;
}

export interface Card {
  id: string;
  title: string;
  /** One at least. Two cards may share a title; their values tell them apart. */
  values: string[];
  /** The hue of its colours, in degrees of oklch: a whole number from 0 to 359. */
  hue: number;
  figure: FigureName;
  /** One for everyone at least. */
  behaviours: Behaviour[];
}

/** A question for a conversation about the cards. */
export interface Question {
  id: string;
  text: string;
}

/** Words that people use, and words on the cards that mean the same: any of `said` may mean any of `cards`. */
export interface Synonym {
  said: string[];
  cards: string[];
}

/** Where the deck comes from, and how its makers mean it to be used. */
export interface Source {
  title: string;
  intro: string;
  howTo: { title: string; bring: string; ask: string; agree: string };
  contact?: { title: string; text: string; email: string } | undefined;
  /** What stands above the behaviours for each audience. */
  headings: Record<Audience, string>;
}

export interface Deck {
  /** Where an editor finds the JSON Schema of a deck. */
  $schema?: string | undefined;
  id: string;
  title: string;
  /** The language of its texts, such as `nl`. */
  language: string;
  source: Source;
  /** One at least; their order decides which day has which card. */
  cards: Card[];
  questions: Question[];
  /** They help to find a behaviour, beside those that come with the extension, and are shown nowhere. */
  synonyms?: Synonym[] | undefined;
}

/** A deck of which only cards are shown or looked up. */
export type DeckOfCards = Pick<Deck, 'cards'>;

/** A deck as its makers write it: a card without a hue or a figure gets one (`withLooks`). */
export interface DeckFile extends Omit<Deck, 'cards'> {
  cards: CardInFile[];
}
export interface CardInFile extends Omit<Card, 'hue' | 'figure'> {
  hue?: number | undefined;
  figure?: FigureName | undefined;
}
