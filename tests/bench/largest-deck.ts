import type { CardInFile, DeckFile } from '../../domain/deck/deck.ts';
import { deckLimits } from '../../domain/deck/limits.ts';
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
