/** Look-ups in a deck. Pure and small: every page loads this file, so it imports types only. */
import type { Behaviour, Card, DeckOfCards, Role } from './deck.ts';

/**
 * The behaviours of a card that someone sees. The printed cards too have the manager's behaviours under those for
 * everyone.
 *
 * @param card a card of the deck
 * @param role what the user is
 * @returns those for everyone in deck order; for a leidinggevende the manager's in deck order after them
 */
export function behavioursFor(card: Card, role: Role): Behaviour[] {
  const forEveryone = card.behaviours.filter(({ audience }) => audience === 'iedereen');
  if (role === 'medewerker') return forEveryone;
  return [...forEveryone, ...card.behaviours.filter(({ audience }) => audience === 'leidinggevende')];
}

/**
 * Finds a card by its id.
 *
 * @returns the card, or undefined when the deck has none with this id (an old link, another deck)
 */
export function findCard(deck: DeckOfCards, id: string): Card | undefined {
  return deck.cards.find((card) => card.id === id);
}

/**
 * Finds a behaviour by its id, whatever its audience: a note stays readable after a change of role.
 *
 * @param id the whole id, `<card>/<slug>`
 * @returns the behaviour and its card, or undefined when the deck has none with this id
 */
export function findBehaviour(
  deck: DeckOfCards,
  id: string,
): { card: Card; behaviour: Behaviour } | undefined {
  for (const card of deck.cards) {
    const behaviour = card.behaviours.find((candidate) => candidate.id === id);
    if (behaviour) return { card, behaviour };
  }
  return undefined;
}
