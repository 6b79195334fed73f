import type { BackupContent } from '../../domain/backup/backup-content';
import { bounded } from '../../domain/backup/fitting';
import {
  byRecord,
  isAsLeft,
  isChange,
  type MergeStep,
  mergeRecord,
  type Place,
} from '../../domain/backup/merge';
import { type Fate, planOf, type RestorePlan } from '../../domain/backup/restore-plan';
import type { KindName } from '../../domain/records/record';
import { batch } from '../database/batches';
import { withoutCopy } from '../database/forget-copy';
import { type LastChange, type Progress, writeInOneGo } from '../database/long-write';
import { StorageProblem } from '../database/problem';
import { readForWriting } from '../database/records';
import { recordStores, type WriteTransaction } from '../database/schema';
import { closedSince } from '../values/writing';
import { placesOf, versionsOf } from './places';
import { type ChoicesChange, changeChoices, choicesIn, reversed } from './restored-choices';

/*
 * A reservekopie put back, and that undone. Each is one transaction; settings and stars are changed as the last thing
 * before its end.
 */

/** All that a restore changed. */
export interface Restored {
  steps: MergeStep[];
  choices: ChoicesChange;
}

/**
 * What putting a backup back would do to the records; nothing is written yet.
 * @throws StorageProblem, also when nothing could be written
 */
export function planRestore(content: BackupContent): Promise<RestorePlan> {
  return readForWriting(async (database) => {
    const transaction = database.transaction(recordStores);
    const fates: Fate[] = [];
    const all = byRecord(bounded(content));
    for (let done = 0; done < all.length; done += batch) {
      const theirs = all.slice(done, done + batch);
      const here = await placesOf(transaction, theirs);
      for (const [index, their] of theirs.entries()) {
        // What happens to a record does not depend on its versions.
        const mine = { ...identityOf(their), ...here[index], versions: [] };
        const { outcome } = mergeRecord(mine, their, 0);
        const record = their.record ?? their.trashed;
        if (record) fates.push({ kind: their.kind, record, outcome });
      }
    }
    return planOf(fates);
  });
}

/**
 * Puts a backup back: all of it, or nothing.
 * @param now ms since 1970
 * @returns what `undoRestore` needs
 * @throws StorageProblem, or the reason why it was stopped
 */
export async function restoreBackup(
  content: BackupContent,
  now: number,
  progress: Progress,
): Promise<Restored> {
  if (now > closedSince) throw new StorageProblem('policy', undefined);
  const choices = await choicesIn(content);
  const steps: MergeStep[] = [];
  await writeInOneGo(
    byRecord(bounded(content)),
    lastChange(choices),
    progress,
    async (transaction, theirs) => {
      const [here, versions] = await Promise.all([
        placesOf(transaction, theirs),
        versionsOf(transaction, theirs),
      ]);
      const changes = theirs
        .map((their, index) => {
          const mine = { ...identityOf(their), ...here[index], versions: versions.get(their.id) ?? [] };
          return mergeRecord(mine, their, now);
        })
        .filter(isChange);
      steps.push(...changes);
      await makeAll(changes.flatMap((step) => doing(transaction, step)));
    },
  );
  return { steps, choices };
}

/**
 * Undoes a restore. What was written, removed or chosen since then stays; all else is as it was before.
 * @throws StorageProblem, or the reason why it was stopped
 */
export async function undoRestore({ steps, choices }: Restored, progress: Progress): Promise<void> {
  await withoutCopy(() =>
    writeInOneGo(steps, lastChange(reversed(choices)), progress, async (transaction, done) => {
      const here = await placesOf(transaction, done);
      const asLeft = done.filter((step, index) => isAsLeft(here[index] ?? {}, step));
      await makeAll(asLeft.flatMap((step) => undoing(transaction, step)));
    }),
  );
}

function lastChange(choices: ChoicesChange): LastChange {
  return { make: () => changeChoices(choices), reverse: () => changeChoices(reversed(choices)) };
}

const identityOf = ({ kind, id }: { kind: KindName; id: string }) => ({ kind, id });

/** A request that is still to be made. */
type Request = () => Promise<unknown>;

/** Makes requests, all of them awaited: none fails unheard, also when another one cannot even be made. */
async function makeAll(requests: readonly Request[]): Promise<void> {
  await Promise.all(requests.map(async (request) => request()));
}

function doing(transaction: WriteTransaction, step: MergeStep): Request[] {
  const store = transaction.objectStore('versions');
  return [
    ...moving(transaction, step, step.before, step.after),
    ...step.versions.map(
      (version): Request =>
        () =>
          store.put(version),
    ),
  ];
}

function undoing(transaction: WriteTransaction, step: MergeStep): Request[] {
  const store = transaction.objectStore('versions');
  return [
    ...moving(transaction, step, step.after, step.before),
    ...step.versions.map(
      ({ note, writing: stretch }): Request =>
        () =>
          store.delete([note, stretch]),
    ),
  ];
}

function moving(
  transaction: WriteTransaction,
  { kind, id }: MergeStep,
  from: Place,
  { record, trashed }: Place,
): Request[] {
  const records = transaction.objectStore(kind);
  const trash = transaction.objectStore('trash');
  return [
    ...(record && record !== from.record ? [() => records.put(record)] : []),
    ...(from.record && !record ? [() => records.delete(id)] : []),
    ...(trashed && trashed !== from.trashed ? [() => trash.put(trashed)] : []),
    ...(from.trashed && !trashed ? [() => trash.delete(id)] : []),
  ];
}
