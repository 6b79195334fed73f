import { useState } from 'preact/hooks';
import { asProblem, type ProblemKind } from '../../storage/database/problem';

/**
 * Work with stored data that was asked for by a click.
 * @returns what went wrong the last time, if anything; a function that runs the work and then `done`; and one that
 * forgets what went wrong
 */
export function useTask(): [
  ProblemKind | undefined,
  (work: Promise<unknown>, done?: () => void) => void,
  () => void,
] {
  const [problem, setProblem] = useState<ProblemKind>();
  const run = (work: Promise<unknown>, done?: () => void) => {
    work.then(
      () => {
        setProblem(undefined);
        done?.();
      },
      (error: unknown) => setProblem(asProblem(error).kind),
    );
  };
  return [problem, run, () => setProblem(undefined)];
}
