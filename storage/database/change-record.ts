import type { AnyRecord, KindName, RecordOf } from '../../domain/records/record';
import { closedSince } from '../values/writing';
import type { OneChange } from './changes';
import { StorageProblem } from './problem';
import { write } from './write';

/**
 * Changes a record as it is stored now: it is read and written in one transaction, so that two pages that change it at
 * once do both. Nothing is written when `change` returns what it was given.
 * @param change makes the next record of the stored one; it may be called twice
 * @returns the record after it; undefined when it is not there
 * @throws StorageProblem
 */
export async function changeRecord<Name extends KindName>(
  kind: Name,
  id: string,
  change: (stored: RecordOf<Name>) => RecordOf<Name>,
): Promise<RecordOf<Name> | undefined> {
  if (Date.now() > closedSince) throw new StorageProblem('policy', undefined);
  let changed: RecordOf<Name> | undefined;
  const told: OneChange = { kind: 'one', store: kind, id, about: id };
  await write(told, async (transaction) => {
    const store = transaction.objectStore<KindName>(kind);
    const stored = (await store.get(id)) as RecordOf<Name> | undefined;
    changed = stored && change(stored);
    if (changed && changed !== stored) await store.put(changed as AnyRecord);
  });
  return changed;
}
