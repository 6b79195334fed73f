/** What can be wrong with stored data: each has its own sentence in `content/words/page.ts`. */
export type ProblemKind =
  | 'full'
  | 'read-only'
  | 'newer'
  | 'private'
  | 'container'
  | 'too-long'
  | 'policy'
  | 'broken';

/** Stored data could not be read or written; `kind` says why, `cause` holds the browser's own error. */
export class StorageProblem extends Error {
  constructor(
    readonly kind: ProblemKind,
    cause: unknown,
  ) {
    super(`storage: ${kind}`, { cause });
  }
}

/** The browser's error as one of ours (names: Indexed Database API 3.0, "exceptions"). */
export function asProblem(error: unknown): StorageProblem {
  if (error instanceof StorageProblem) return error;
  const name = nameOf(error);
  if (name === 'QuotaExceededError') return new StorageProblem('full', error);
  if (name === 'VersionError') return new StorageProblem('newer', error);
  return new StorageProblem('broken', error);
}

/** The same, for an error of opening: Firefox in permanent private mode refuses that, by one of two names. */
export function asOpeningProblem(error: unknown): StorageProblem {
  const isRefused = ['InvalidStateError', 'SecurityError'].includes(nameOf(error));
  return isRefused ? new StorageProblem('private', error) : asProblem(error);
}

/** Whether an error of reading may come from damage on the disk; not from a database that was closed under it. */
export function isOfDamage(error: unknown): boolean {
  return ['UnknownError', 'DataError', 'NotReadableError'].includes(nameOf(error));
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
