import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { deckInUse } from '../../actions/deck-in-use';

/** Gives the components in it another deck than the one in use: `<DeckContext.Provider value={deck}>`. */
export const DeckContext = createContext(deckInUse());

/** The deck of this page. The one door through which components get cards and behaviours, with hue and figure. */
export const useDeck = () => useContext(DeckContext);
