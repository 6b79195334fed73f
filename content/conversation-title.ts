import { fill } from '../domain/language/sentence';
import { weekdayAndDate } from './dates';
import { start } from './words/prepare';

/** What a conversation is called until someone gives it a title. @param now ms since 1970 */
export function titleFor(now: number): string {
  return fill(start.titled, { day: weekdayAndDate(now) });
}
