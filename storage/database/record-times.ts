import { kindNames } from '../../domain/records/record';
import { read } from './records';
import { recordStores } from './schema';

/**
 * When the oldest record of any kind was begun and when one was last written or changed, in ms since 1970; null when
 * there are none. A key or two of each kind is looked up, however many records there are.
 * @throws StorageProblem
 */
export function recordTimes(): Promise<{ first: number | null; lastChange: number | null }> {
  return read(async (database) => {
    const transaction = database.transaction(recordStores);
    const keysOf = (index: 'by-created' | 'by-updated', direction: 'next' | 'prev') =>
      Promise.all(
        kindNames.map(async (kind) => {
          const found = await transaction.objectStore(kind).index(index).openKeyCursor(null, direction);
          return found ? [found.key] : [];
        }),
      );
    const [firsts, lasts] = await Promise.all([keysOf('by-created', 'next'), keysOf('by-updated', 'prev')]);
    const [created, updated] = [firsts.flat(), lasts.flat()];
    return {
      first: created.length > 0 ? Math.min(...created) : null,
      lastChange: updated.length > 0 ? Math.max(...updated) : null,
    };
  });
}
