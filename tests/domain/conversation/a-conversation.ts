import { placeOf, type TextSort } from '../../../domain/conversation/place';
import type {
  ChosenBehaviour,
  Conversation,
  ConversationText,
  Plan,
  Step,
} from '../../../domain/conversation/plan';

/** A conversation for tests, and what was typed in it. */

export const behaviour = (slug: string, text = `Doe ${slug}.`): ChosenBehaviour => ({
  id: `water/${slug}`,
  text,
  card: 'water',
  cardTitle: 'Werken vanuit water (helder)',
  audience: 'iedereen',
});

export const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  kind: 'vraag',
  text: `Vraag ${id}?`,
  minutes: 2,
  spent: 0,
  behaviours: [],
  hands: {},
  ...more,
});

export const conversation = (plan: Partial<Plan> = {}): Conversation => ({
  id: 'gesprek-1',
  title: 'Ons overleg',
  created: new Date(2026, 10, 24).getTime(),
  updated: new Date(2026, 10, 25).getTime(),
  plan: {
    state: 'afgerond',
    goal: 'Zien wat we doen.',
    steps: [],
    at: '',
    started: new Date(2026, 10, 25, 10).getTime(),
    figures: 'getallen',
    agreements: {},
    ...plan,
  },
});

let typed = 0;
/** A text at a place; each one begun later than the one before it. */
export const text = (part: string, sort: TextSort, words: string): ConversationText => {
  typed += 1;
  const place = placeOf({ conversation: 'gesprek-1', part, sort });
  return { id: `text-${typed}`, place, text: words, created: typed, updated: typed };
};
