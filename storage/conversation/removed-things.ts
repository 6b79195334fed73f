import { placeIn } from '../../domain/conversation/place';
import { kindOf } from '../../domain/records/record';
import type { Trashed } from '../../domain/records/trashed';
import { read } from '../database/records';

/** Something in the Prullenbak that can be put back on its own. */
export type RemovedThing =
  | { kind: 'notes'; record: Trashed<'notes'> }
  | { kind: 'conversations'; record: Trashed<'conversations'> }
  /** Something typed in a conversation, with the title of that; undefined when there is no such conversation. */
  | { kind: 'conversationTexts'; record: Trashed<'conversationTexts'>; conversation: string | undefined };

/**
 * What lies in the Prullenbak, the thing removed last first. What was typed in a conversation that lies there too is a
 * part of that.
 * @throws StorageProblem
 */
export function removedThings(): Promise<RemovedThing[]> {
  return read(async (database) => {
    const transaction = database.transaction(['trash', 'conversations']);
    const trash = await transaction.objectStore('trash').index('by-removed').getAll();
    const lying = new Set(trash.map(({ id }) => id));
    const things = trash.reverse().map(async (record): Promise<RemovedThing[]> => {
      const kind = kindOf(record);
      if (kind !== 'conversationTexts') return kind ? [{ kind, record } as RemovedThing] : [];
      const text = record as Trashed<'conversationTexts'>;
      const of = placeIn(text.place)?.conversation;
      if (of !== undefined && lying.has(of)) return [];
      const living = of === undefined ? undefined : await transaction.objectStore('conversations').get(of);
      return [{ kind, record: text, conversation: living?.text }];
    });
    return (await Promise.all(things)).flat();
  });
}
