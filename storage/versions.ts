import type { Version } from '../domain/version';
import { openDatabase } from './database';

/** All versions of a note that are still kept, in no order. @throws StorageProblem */
export async function versionsOf(note: string): Promise<Version[]> {
  const database = await openDatabase();
  return database.getAll('versions', IDBKeyRange.bound([note], [note, []]));
}
