import type { Deck } from '../../domain/deck/deck';
import { deckKey } from '../stored';
import { itemOf, keepItem } from './local-item';
import { mayBeForbidden, mayStore } from './private-window';
import { storedValue } from './stored-value';

/*
 * The deck that is chosen instead of ours, for pages that read no others. The extension's storage has it, the same for
 * every page, but answers too late for a first paint: so a copy is kept in localStorage, which answers at once. Who uses
 * our deck has neither, and no page waits for anything.
 */

/** The deck as JSON; empty for ours. */
const stored = storedValue('local', deckKey, (found) => (typeof found === 'string' ? found : ''));

/** What this page was told to use. */
let taken: Deck | false | undefined;
/** What is stored, as this page knows it, and the deck in it; undefined until it is asked for. */
let text: string | undefined;
let copied: Deck | false = false;

/** The deck that this page uses instead of ours, if any. */
export function chosenDeck(): Deck | false {
  if (text === undefined) use(itemOf(deckKey) ?? '');
  return taken ?? copied;
}

function use(now: string): void {
  text = now;
  copied = deckIn(now);
}

/** From now on this page uses another deck, whatever is stored. @param deck `false` for ours; undefined for what is stored */
export function takeDeck(deck: Deck | false | undefined): void {
  taken = deck;
  text = undefined;
}

/** Has a page use the deck that is stored, now and after each change. @param draw draws it again */
export function followDeck(draw: () => void): void {
  const take = (now: string) => {
    if (now === text) return;
    use(now);
    keep(now);
    draw();
  };
  // In a private window or a container tab localStorage is another one, and nothing is kept in it.
  const read = () => Promise.all([stored.read(), mayBeForbidden()]).then(([now]) => take(now));
  read();
  stored.watch(take);
}

/** From now on pages use this deck, also those that are open. @param deck `false` for ours */
export async function tellDeck(deck: Deck | false): Promise<void> {
  const now = textOf(deck);
  if (now !== (await stored.read())) await stored.set(now);
}

/** Leaves the copy for the first paint of the next page. */
export function rememberDeck(deck: Deck | false): void {
  keep(textOf(deck));
}

const textOf = (deck: Deck | false) => (deck ? JSON.stringify(deck) : '');

function keep(now: string): void {
  if (mayStore()) keepItem(deckKey, now || null);
}

/** A deck was checked before it was stored; instead of damage a page shows ours. */
function deckIn(json: string): Deck | false {
  // The usual: an exception would cost a new tab more than all else here.
  if (!json) return false;
  try {
    const found = JSON.parse(json);
    return found?.cards?.[0]?.behaviours ? found : false;
  } catch {
    return false;
  }
}
