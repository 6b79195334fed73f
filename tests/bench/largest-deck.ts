import type { CardInFile, DeckFile } from '../../domain/deck/deck.ts';
import { deckLimits } from '../../domain/deck/limits.ts';
import { ownDeck } from '../../domain/deck/own-deck.ts';
import { calendarDate, type Rhythm, today } from '../../domain/deck/today.ts';
import { soundDeck } from '../sound-deck.ts';

const words = 'Luister naar wie het anders ziet, vraag door tot je het begrijpt en zeg wat je ermee doet.';

/**
 * A deck with as many cards and behaviours as there may be.
 * @param like what all its cards look like: drawn as ours of today, a page shows no more and no less than with ours
 * @param text of each behaviour
 */
export function largestDeck(like: Partial<CardInFile> = {}, text = words): DeckFile {
  const { most } = deckLimits.cards;
  const cards = Array.from({ length: most }, (_, index) => ({
    title: `Werken vanuit ${index}`,
    values: ['open', 'helder'],
    ...like,
    id: `kaart-${index}`,
    behaviours: [] as CardInFile['behaviours'],
  }));
  for (let n = 0; n < deckLimits.behaviours; n += 1) {
    const card = cards[n % most];
    const audience = n < most || n % 4 > 0 ? 'iedereen' : 'leidinggevende';
    card?.behaviours.push({ id: `${card.id}/gedrag-${n}`, text, audience });
  }
  return { ...soundDeck(), id: 'groot', title: 'Grote set', cards };
}

/**
 * As many cards as ours has, of a larger deck; on a day a medewerker gets the same behaviour of the same card with both,
 * and so the same picture.
 */
export function smallDeckOf(large: DeckFile, date: Date, rhythm: Rhythm): DeckFile {
  /** The place in a deck of the card of the day, and of its behaviour on it. */
  const placeIn = (deck: DeckFile) => {
    const { cards } = ownDeck(deck);
    const { card, behaviour } = today({ cards }, calendarDate(date), 'medewerker', rhythm);
    return { card: cards.indexOf(card), behaviour: card.behaviours.indexOf(behaviour) };
  };
  const place = placeIn(large);
  const ofDay = large.cards.slice(place.card, place.card + 1);
  const cards = large.cards.filter((card) => !ofDay.includes(card)).slice(0, 7);
  const alone = ofDay.map((card) => ({
    ...card,
    behaviours: card.behaviours.slice(place.behaviour, place.behaviour + 1),
  }));
  return { ...large, cards: cards.toSpliced(placeIn({ ...large, cards }).card, 1, ...alone) };
}
