import { titleParts } from '../domain/deck/card-title.ts';
import type { Card, Deck } from '../domain/deck/deck.ts';
import { values as words } from './words/cards.ts';

/**
 * The values of a card as the source writes them: "integer, open en inclusief". Two cards share one title, so the
 * values stand beside a title everywhere.
 *
 * @returns the values with commas and "en" before the last; a single value as it is
 */
export function valuesInWords(card: Card): string {
  const last = card.values.slice(-1);
  const before = card.values.slice(0, -1).join(', ');
  return before === '' ? last.join('') : `${before} ${words.and} ${last.join('')}`;
}

/** A card as a conversation calls it: "Werken vanuit vertrouwen (open en eerlijk)". */
export function titleWithValues(card: Card): string {
  return `${card.title} (${valuesInWords(card)})`;
}

/**
 * A card in a list to choose from, which cuts a line off where there is no more room: "vertrouwen (open en eerlijk)".
 * What all titles of the deck begin with would take the room of what tells them apart.
 */
export function nameWithValues(deck: Deck, card: Card): string {
  return `${titleParts(deck, card).name} (${valuesInWords(card)})`;
}
