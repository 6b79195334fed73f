import type { Version } from '../../domain/notes/version';
import { openDatabase } from '../database/database';

/** All versions of a note that are still kept, in no order. @throws StorageProblem */
export async function versionsOf(note: string): Promise<Version[]> {
  const database = await openDatabase();
  return database.getAll('versions', versionsRange(note));
}

/** Keys of the versions of one note. */
export function versionsRange(note: string): IDBKeyRange {
  return IDBKeyRange.bound([note], [note, []]);
}
