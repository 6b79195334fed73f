import type { DeckFile } from '../../domain/deck/deck.ts';
import { deckLimits } from '../../domain/deck/limits.ts';
import { soundDeck } from '../sound-deck.ts';

/** A deck with as many cards and behaviours as there may be, each behaviour as long as those of ours mostly are. */
export function largestDeck(): DeckFile {
  const { most } = deckLimits.cards;
  const words = 'Luister naar wie het anders ziet, vraag door tot je het begrijpt en zeg wat je ermee doet';
  const cards = Array.from({ length: most }, (_, index) => ({
    id: `kaart-${index}`,
    title: `Werken vanuit ${index}`,
    values: ['open', 'helder'],
    behaviours: [] as DeckFile['cards'][number]['behaviours'],
  }));
  for (let n = 0; n < deckLimits.behaviours; n += 1) {
    const card = cards[n % most];
    const audience = n < most || n % 4 > 0 ? 'iedereen' : 'leidinggevende';
    card?.behaviours.push({ id: `${card.id}/gedrag-${n}`, text: `${words}, ${n}.`, audience });
  }
  return { ...soundDeck(), id: 'groot', title: 'Grote set', cards };
}
