import type { Card, Deck, DeckFile, DeckOfCards } from '../domain/deck/deck';
import { ownDeck } from '../domain/deck/own-deck';
import { trashedRecords } from '../storage/database/trash';
import { allNotes } from '../storage/notes/notes';
import { rememberDeck, takeDeck, tellDeck } from '../storage/values/chosen-deck';
import { type OwnDeck, type OwnDecks, ownDecks } from '../storage/values/own-decks';
import { mayBeForbidden } from '../storage/values/private-window';
import { deckInUse, ourDeck } from './deck-in-use';

/*
 * Decks of an organisation beside ours: which there are, which is in use, and what becomes of notes when one goes.
 */

/** The cards that are not in use: notes may hang on them. */
let others: Card[] = [];

/** All cards that are known here, those in use first: what a note hangs on is looked up in them. */
export function knownCards(): DeckOfCards {
  return { cards: [...deckInUse().cards, ...others] };
}

let keeping: Promise<void> | undefined;
let redraw: (() => void) | undefined;

/**
 * Has this page use the deck that is chosen, now and after each change.
 * @param draw draws the page again
 * @returns once it does so
 */
export function keepDeck(draw?: () => void): Promise<void> {
  redraw ??= draw;
  keeping ??= begin();
  return keeping;
}

async function begin(): Promise<void> {
  ownDecks.watch(follow);
  const [found] = await Promise.all([ownDecks.read(), mayBeForbidden()]);
  follow(found);
  // The browser may have been ended between the two, and then new tabs would go on with another deck.
  await tell();
}

function follow({ decks, chosen, former }: OwnDecks): void {
  const all = decks.map(({ deck }) => ownDeck(deck));
  const wanted = chosenOf(all, chosen);
  const unused: Deck[] = [ourDeck(), ...all].filter((deck) => deck !== (wanted || ourDeck()));
  const known = [...unused.flatMap(({ cards }) => cards), ...former];
  // Who uses our deck, and always did, has nothing drawn again.
  const isSame = JSON.stringify([wanted || ourDeck(), known]) === JSON.stringify([deckInUse(), others]);
  others = known;
  rememberDeck(wanted);
  takeDeck(wanted);
  if (!isSame) redraw?.();
}

const chosenOf = (all: readonly Deck[], chosen: string) => all.find(({ id }) => id === chosen) ?? false;

/** Changes which decks there are, and says which one is in use to pages that read no others. */
async function change(next: (now: OwnDecks) => OwnDecks): Promise<void> {
  await ownDecks.change(next);
  await tell();
}

async function tell(): Promise<void> {
  const { decks, chosen } = await ownDecks.read();
  const all = decks.map(({ deck }) => ownDeck(deck));
  await tellDeck(chosenOf(all, chosen));
}

/**
 * Adds a deck, in the place of one with the same id, and uses it. Who uses another one than the organisation's goes on
 * with that when the organisation changes its own.
 */
export async function addDeck(deck: DeckFile, from: OwnDeck['from']): Promise<void> {
  const noted = await behavioursWithNotes();
  await change((now) => {
    const decks = [...now.decks.filter((other) => other.deck.id !== deck.id), { deck, from }];
    const isKnown = from === 'organisation' && now.decks.some((other) => other.deck.id === deck.id);
    const chosen = isKnown ? now.chosen : deck.id;
    return { decks, chosen, former: formerCards(now, decks, noted) };
  });
}

/** Has the organisation's deck here for as long as it is set. @param deck as it is set now; undefined without one */
export async function followOrganisation(deck: DeckFile | undefined): Promise<void> {
  const { decks } = await ownDecks.read();
  const theirs = decks.filter(({ from }) => from === 'organisation').map((own) => own.deck);
  for (const { id } of theirs) if (id !== deck?.id) await removeDeck(id);
  const isHere = theirs.some((own) => JSON.stringify(own) === JSON.stringify(deck));
  if (deck && !isHere) await addDeck(deck, 'organisation');
}

/** Uses a deck. @param id empty for ours */
export function chooseDeck(id: string): Promise<void> {
  return change((now) => ({ ...now, chosen: id }));
}

/**
 * Removes a deck. What notes hang on stays known.
 * @returns puts it back where it was
 */
export async function removeDeck(id: string): Promise<() => Promise<void>> {
  const before = await ownDecks.read();
  const index = before.decks.findIndex(({ deck }) => deck.id === id);
  const removed = before.decks.slice(index, index + 1);
  const noted = await behavioursWithNotes();
  await change((now) => {
    const decks = now.decks.filter(({ deck }) => deck.id !== id);
    const chosen = now.chosen === id ? '' : now.chosen;
    return { decks, chosen, former: formerCards(now, decks, noted) };
  });
  // What another window loaded or chose since then stays.
  return () =>
    change((now) => {
      if (now.decks.some(({ deck }) => deck.id === id)) return now;
      const decks = now.decks.toSpliced(index, 0, ...removed);
      const chosen = now.chosen || (before.chosen === id ? id : '');
      return { decks, chosen, former: formerCards(now, decks, undefined) };
    });
}

/** Ids of the behaviours on which notes hang, in the Prullenbak too; undefined if that cannot be read. */
async function behavioursWithNotes(): Promise<ReadonlySet<string> | undefined> {
  try {
    const notes = [...(await allNotes()), ...(await trashedRecords('notes'))];
    return new Set(notes.map(({ behaviour }) => behaviour));
  } catch {
    return undefined;
  }
}

/** The cards, with the behaviours on which notes hang, that were known and are in none of the decks. */
function formerCards(
  before: OwnDecks,
  decks: readonly OwnDeck[],
  noted: ReadonlySet<string> | undefined,
): Card[] {
  const cardsOf = (all: readonly OwnDeck[]) => all.flatMap(({ deck }) => ownDeck(deck).cards);
  const there = new Set(cardsOf(decks).flatMap(({ behaviours }) => behaviours.map(({ id }) => id)));
  const taken = new Set<string>();
  return [...cardsOf(before.decks), ...before.former].flatMap((card) => {
    const behaviours = card.behaviours.filter(({ id }) => {
      if (there.has(id) || taken.has(id) || noted?.has(id) === false) return false;
      taken.add(id);
      return true;
    });
    return behaviours.length > 0 ? [{ ...card, behaviours }] : [];
  });
}
