import type { Behaviour, Card } from './deck';
import { valuesInWords } from './deck-lookup';

/**
 * A behaviour as plain text to paste in a chat or in minutes: the sentence, then where it comes from.
 * The values stand beside the title, because two cards share one title.
 */
export function shareText(card: Card, behaviour: Behaviour): string {
  return `${behaviour.text}\n${card.title} (${valuesInWords(card)})`;
}
