import { knownCards } from '../../actions/own-decks';

/** The cards of all decks, those of this page first: what a note hangs on is looked up in them. */
export const useKnownCards = knownCards;
