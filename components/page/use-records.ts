import { useEffect, useState } from 'preact/hooks';
import type { KindName } from '../../domain/records/record';
import { type Change, type OneChange, watchRecords } from '../../storage/database/changes';
import { isReadOnly } from '../../storage/database/database';
import { asProblem, type ProblemKind } from '../../storage/database/problem';

interface Found<Value> {
  key: string;
  value?: Value;
  problem?: ProblemKind;
}

/**
 * Something read from the stored records of one kind or more, read again after each change that concerns it.
 * @param kinds of records; always the same
 * @param read reads it
 * @param concerns whether a change makes it out of date
 * @param key what it depends on; another key reads anew
 * @returns `value`: undefined until it is read for the first time; `problem`: why it could not be read, or not written
 */
export function useRecords<Value>(
  kinds: KindName | readonly KindName[],
  read: () => Promise<Value>,
  concerns: (change: OneChange) => boolean,
  key: string,
): { value: Value | undefined; problem: ProblemKind | undefined } {
  const [found, setFound] = useState<Found<Value>>({ key });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for what `read` and `concerns` depend on; `kinds` stay.
  useEffect(() => {
    let wanted = true;
    let isReading = false;
    let isOutOfDate = false;
    const readOnce = async () => {
      isOutOfDate = false;
      const result = await read().then(
        (value) => () => ({ key, value, ...(isReadOnly() && { problem: 'read-only' as const }) }),
        // What was read before stays: someone may be typing in it.
        (error: unknown) => (before: Found<Value>) => ({
          ...(before.key === key ? before : { key }),
          problem: asProblem(error).kind,
        }),
      );
      if (wanted) setFound(result);
    };
    // One at a time: a reading of 100,000 notes takes longer than the time between two changes.
    const look = async () => {
      isOutOfDate = true;
      if (isReading) return;
      isReading = true;
      while (wanted && isOutOfDate) await readOnce();
      isReading = false;
    };
    look();
    const isOutdated = (change: Change) =>
      change.kind === 'many' || ([kinds].flat().includes(change.store) && concerns(change));
    const stop = watchRecords((change) => isOutdated(change) && look());
    return () => {
      wanted = false;
      stop();
    };
  }, [key]);
  const current = found.key === key ? found : undefined;
  return { value: current?.value, problem: current?.problem };
}
