import { work as words } from '../../content/words/page';
import { asProblem } from '../../storage/database/problem';

/** Why work was stopped: the user asked for it. */
export class Stopped extends Error {}

/** One sentence: why work with stored data failed. */
export function problemInWords(error: unknown): string {
  if (error instanceof Stopped) return words.stopped;
  return words.problem[asProblem(error).kind];
}
