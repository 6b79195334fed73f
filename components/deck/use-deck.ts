import { cardsInUse, deckInUse, isOtherDeck, ourDeck } from '../../actions/deck-in-use';

/**
 * The deck of this page. The one door through which components get cards and behaviours, with hue and figure.
 * Not a context: that would cost each new tab 0.3 kB, and a page has one deck.
 */
export const useDeck = deckInUse;

/** The deck that comes with the extension, whichever is used. */
export const useOurDeck = ourDeck;

/** Whether the deck of this page is an organisation's own. */
export const useIsOtherDeck = isOtherDeck;

/** Its cards alone. What a new tab draws asks for these: it carries no questions, and not where the deck is from. */
export const useCards = cardsInUse;
