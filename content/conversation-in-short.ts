import { behavioursOf, minutesOf } from '../domain/conversation/compose';
import type { Conversation } from '../domain/conversation/plan';
import { isoDate } from '../domain/language/dates';
import { namesApart } from '../domain/language/names-apart';
import { counted } from '../domain/language/sentence';
import { recipes } from './recipes';
import { minutes } from './words/conversation';
import { start } from './words/prepare';

/** So many cards are named at most; about more it is about no card in particular. */
const mostCards = 2;

/**
 * What tells conversations of one day with the same title apart, for eye and ear: the recept or the goal, and how long; the cards
 * too where that is the same.
 * @returns by id; nothing for one whose title no other of that day has
 */
export function toldApart(conversations: readonly Conversation[]): Map<string, string> {
  const named = ({ title, plan, created }: Conversation) =>
    `${isoDate(new Date(plan.started ?? created))} ${title}`;
  const alike = [...Map.groupBy(conversations, named).values()].filter((group) => group.length > 1);
  return new Map(
    alike.flatMap((group) => {
      const shorts = group.map((each) => inShort(each, []));
      const isOnce = (short: string | undefined) => shorts.filter((other) => other === short).length === 1;
      const names = namesApart(
        group.map((each, index) => inShort(each, isOnce(shorts[index]) ? [] : cardsOf(each))),
      );
      return group.map(({ id }, index) => [id, names[index] ?? ''] as const);
    }),
  );
}

function cardsOf({ plan }: Conversation): string[] {
  const cards = [...new Set(behavioursOf(plan).map(({ cardTitle }) => cardTitle))];
  return cards.length > mostCards ? [] : cards;
}

function inShort({ plan }: Conversation, cards: readonly string[]): string {
  const recipe = recipes.find(({ id }) => id === plan.recipe);
  const parts = [
    recipe && (plan.goal === '' || plan.goal === recipe.goal) ? recipe.title : plan.goal,
    ...cards,
    `${counted(start.steps, plan.steps.length)}, ${counted(minutes, minutesOf(plan))}`,
  ];
  return parts.filter(Boolean).join(' · ');
}
