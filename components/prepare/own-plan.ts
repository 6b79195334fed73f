import type { Plan } from '../../domain/conversation/plan';
import { type RecipeStep, stepFrom } from '../../domain/conversation/recipe';
import type { Deck } from '../../domain/deck/deck';

/** What a conversation has at least: something to talk about, an agreement, and reading it. */
const begun: readonly RecipeStep[] = [
  { kind: 'vraag', question: 'welk-gedrag', minutes: 5 },
  { kind: 'afspreken', question: 'waaraan-werken', minutes: 4 },
  { kind: 'lezen', question: 'welk-vervolg', minutes: 1 },
];

/** The plan that one begins with who puts a conversation together. */
export function ownPlan(deck: Deck): Plan {
  return {
    state: 'klaargezet',
    goal: '',
    steps: begun.map((step) => stepFrom(step, deck, [], crypto.randomUUID())),
    at: '',
    figures: 'getallen',
    agreements: {},
  };
}
