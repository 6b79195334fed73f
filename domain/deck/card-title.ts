import type { Card, Deck } from './deck.ts';

/** A title in two: what the eye may pass over, and what tells this card from the others. */
export interface TitleParts {
  /** "Werken vanuit"; empty where the titles of the deck do not begin alike. */
  lead: string;
  /** "vertrouwen". */
  name: string;
}

/** Cuts the words that all titles of the deck begin with off a title. No title is left without words. */
export function titleParts(deck: Deck, card: Card): TitleParts {
  const words = card.title.split(' ');
  const all = deck.cards.map(({ title }) => title.split(' '));
  const alike = words.findIndex(
    (word, n) => n === words.length - 1 || all.some((others) => others[n] !== word || n >= others.length - 1),
  );
  const shared = all.length > 1 ? alike : 0;
  return { lead: words.slice(0, shared).join(' '), name: words.slice(shared).join(' ') };
}
