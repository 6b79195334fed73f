import type { Plan, Step } from '../../domain/conversation/plan';
import type { Card, Deck } from '../../domain/deck/deck';

/** A quarter of an hour with a card: until the recepten are there. */
export function quarterWith(deck: Deck, card: Card): Plan {
  const behaviours = card.behaviours
    .filter(({ audience, onlyOnCard }) => audience === 'iedereen' && !onlyOnCard)
    .slice(0, 4)
    .map(({ id, text, audience }) => ({ id, text, audience, card: card.id, cardTitle: card.title }));
  const step = (kind: Step['kind'], minutes: number, question?: string, more: Partial<Step> = {}): Step => ({
    id: crypto.randomUUID(),
    kind,
    ...(question && { question }),
    text: deck.questions.find(({ id }) => id === question)?.text ?? card.title,
    minutes,
    spent: 0,
    behaviours,
    hands: {},
    ...more,
  });
  return {
    state: 'klaargezet',
    recipe: 'het-kwartier',
    goal: '',
    steps: [
      step('openen', 1),
      step('vraag', 2, 'welk-gedrag', { silent: true }),
      step('handen', 2, 'welk-gedrag'),
      step('vraag', 5, 'hoe-precies'),
      step('afspreken', 4, 'waaraan-werken'),
      step('lezen', 1, 'welk-vervolg'),
    ],
    at: '',
    figures: 'getallen',
    agreements: {},
  };
}
