import type { Deck } from '../../domain/deck/deck';
import { deckKey } from '../stored';
import { itemOf, keepItem } from './local-item';
import { mayStore } from './private-window';

/*
 * The deck that is chosen instead of ours. The extension's storage (own-decks.ts) answers too late for a first paint, so
 * a copy is kept in localStorage, which answers at once. Who uses our deck has none, and no page waits for anything.
 */

/** What this page was told to use. */
let taken: Deck | false | undefined;
/** The text of the copy, and the deck in it. */
let text: string | null = null;
let copied: Deck | false = false;

/**
 * The deck that this page uses instead of ours, if any. The copy is looked at each time a page draws something: another
 * page may have changed it.
 */
export function chosenDeck(): Deck | false {
  const now = itemOf(deckKey);
  if (now !== text) {
    text = now;
    copied = deckIn(now ?? '');
  }
  return taken ?? copied;
}

/** From now on this page uses another deck, whatever is in the copy. @param deck `false` for ours */
export function takeDeck(deck: Deck | false | undefined): void {
  taken = deck;
}

/** Leaves the copy for the first paint of the next page; new tabs that are open look at it now and then. */
export function rememberDeck(deck: Deck | false): void {
  if (mayStore()) keepItem(deckKey, deck ? JSON.stringify(deck) : null);
}

/** A deck was checked before it was stored; instead of damage a page shows ours. */
function deckIn(json: string): Deck | false {
  try {
    const found = JSON.parse(json);
    return found?.cards?.[0]?.behaviours ? found : false;
  } catch {
    return false;
  }
}
