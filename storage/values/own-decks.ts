import type { Card, DeckFile } from '../../domain/deck/deck';
import { ownDecksKey } from '../stored';
import { storedValue } from './stored-value';

/** A deck that is not ours. */
export interface OwnDeck {
  /** As its maker wrote it; it passed the check on decks. */
  deck: DeckFile;
  /** Who brought it here. What an organisation set by policy is not the user's to remove. */
  from: 'user' | 'organisation';
}

export interface OwnDecks {
  decks: OwnDeck[];
  /** Id of the deck in use; empty for ours. */
  chosen: string;
  /** What went with a deck while notes hang on it: so that they can still be read beside their behaviours. */
  former: Card[];
}

export const ownDecks = storedValue('local', ownDecksKey, checked);

/** Damage is no reason to show no cards: then there are no others than ours. */
function checked(stored: unknown): OwnDecks {
  const { decks, chosen, former }: Partial<Record<keyof OwnDecks, unknown>> = Object(stored);
  return {
    decks: Array.isArray(decks) ? decks.filter((each) => hasCards(Object(each).deck)) : [],
    chosen: typeof chosen === 'string' ? chosen : '',
    former: Array.isArray(former) ? former.filter((card) => Array.isArray(Object(card).behaviours)) : [],
  };
}

function hasCards(deck: unknown): boolean {
  const { id, cards }: { id?: unknown; cards?: unknown } = Object(deck);
  return typeof id === 'string' && Array.isArray(cards) && cards.length > 0;
}
