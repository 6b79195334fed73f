import { closeDatabase, deleteDatabase, openDatabase } from '../database/database';
import { isDamaged } from '../database/loss';
import { copyIn } from '../database/read-copy';
import { copyTexts } from '../database/safety-copy';

/** The text of the safety copy, for a file; undefined when there is none. @throws what the browser throws */
export async function textOfCopy(): Promise<string | undefined> {
  return (await copyTexts())[0];
}

/**
 * Throws away a database that is damaged or that cannot be opened, and fills a new one from the safety copy.
 * @returns whether there was a copy to read: without one nothing is thrown away
 * @throws StorageProblem, or what the browser throws
 */
export async function refillFromCopy(): Promise<boolean> {
  if (!(await copyIn(await copyTexts()))) return false;
  closeDatabase();
  await deleteDatabase();
  await openDatabase();
  await isDamaged.set(false);
  return true;
}
