import { escaped } from '../language/html';
import type { Behaviour, Card, Question } from './deck';

/** The same words twice: as plain text, and as rich text for programs that take it. */
export interface Shared {
  plain: string;
  /** HTML in which every character of the deck is text. */
  rich: string;
}

/**
 * A behaviour to paste in a chat or in minutes: the sentence, then where it comes from.
 * @param values those of the card in words: they stand beside the title, because two cards share one title
 */
export function shareBehaviour(card: Card, behaviour: Behaviour, values: string): Shared {
  const from = `${card.title} (${values})`;
  return {
    plain: `${behaviour.text}\n${from}`,
    rich: `<p><strong>${escaped(behaviour.text)}</strong><br>${escaped(from)}</p>`,
  };
}

/**
 * A whole card: its title and values, then the behaviours that are shown.
 * @param values those of the card in words
 */
export function shareCard(card: Card, behaviours: readonly Behaviour[], values: string): Shared {
  const texts = behaviours.map(({ text }) => text);
  return {
    plain: [`${card.title} (${values})`, ...texts.map((text) => `- ${text}`)].join('\n'),
    rich: [
      `<p><strong>${escaped(card.title)}</strong> (${escaped(values)})</p>`,
      `<ul>${texts.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`,
    ].join(''),
  };
}

/** All questions of a deck, in order. @param title what stands above them */
export function shareQuestions(title: string, questions: readonly Question[]): Shared {
  return {
    plain: [title, ...questions.map(({ text }, index) => `${index + 1}. ${text}`)].join('\n'),
    rich: `<p><strong>${escaped(title)}</strong></p><ol>${questions.map(({ text }) => `<li>${escaped(text)}</li>`).join('')}</ol>`,
  };
}
