import { behavioursOf, minutesOf } from '../domain/conversation/compose';
import type { Conversation } from '../domain/conversation/plan';
import { namesApart } from '../domain/language/names-apart';
import { counted } from '../domain/language/sentence';
import { recipes } from './recipes';
import { minutes } from './words/conversation';
import { start } from './words/prepare';

/** So many cards are named at most; about more it is about no card in particular. */
const mostCards = 2;

/**
 * What tells conversations with the same title apart, for eye and ear: the recept or the goal, the cards, how long.
 * @returns by id; nothing for one whose title no other has
 */
export function toldApart(conversations: readonly Conversation[]): Map<string, string> {
  const alike = [...Map.groupBy(conversations, ({ title }) => title).values()].filter(
    (group) => group.length > 1,
  );
  return new Map(
    alike.flatMap((group) => {
      const names = namesApart(group.map(inShort));
      return group.map(({ id }, index) => [id, names[index] ?? ''] as const);
    }),
  );
}

function inShort({ plan }: Conversation): string {
  const recipe = recipes.find(({ id }) => id === plan.recipe);
  const cards = [...new Set(behavioursOf(plan).map(({ cardTitle }) => cardTitle))];
  const parts = [
    recipe && (plan.goal === '' || plan.goal === recipe.goal) ? recipe.title : plan.goal,
    ...(cards.length > mostCards ? [] : cards),
    `${counted(start.steps, plan.steps.length)}, ${counted(minutes, minutesOf(plan))}`,
  ];
  return parts.filter(Boolean).join(' · ');
}
