import { held as words } from '../../content/words/conversation';
import type { ProblemKind } from '../../storage/database/problem';

/** A conversation cannot be stored: why, and what to do about it. */
export function HeldLine({ problem }: { problem: ProblemKind }) {
  return <p role="alert">{`${words.why[problem]} ${words.what}`}</p>;
}
