import type { DayEvent } from '../domain/conversation/calendar-file';
import { behavioursOf } from '../domain/conversation/compose';
import type { Conversation } from '../domain/conversation/plan';
import { appointment as words } from './words/prepare';

/**
 * A conversation as an appointment: what it is for, and what to think about. Nothing that was typed besides.
 * @param day `YYYY-MM-DD`
 */
export function planAppointment({ id, title, plan }: Conversation, day: string): DayEvent {
  const questions = plan.steps.filter(({ question }) => question).map(({ text }) => `- ${text}`);
  const behaviours = behavioursOf(plan).map(({ text }) => `- ${text}`);
  const parts = [
    plan.goal,
    questions.length > 0 ? [words.questions, ...questions].join('\n') : '',
    behaviours.length > 0 ? [words.behaviours, ...behaviours].join('\n') : '',
  ];
  return {
    id: `${id}@vakmanschap-van-de-dag`,
    day,
    title: title || words.untitled,
    text: parts.filter(Boolean).join('\n\n'),
  };
}
